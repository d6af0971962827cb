-- One person at one form. The seed orders the options and never leaves the server. A start sent twice has the same start key
-- and counts once. What an ended attempt earned is kept for lists; it follows from the answers.
CREATE TABLE attempt (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    person_id VARCHAR(36)  NOT NULL REFERENCES person (id),
    kind      VARCHAR(16)  NOT NULL,
    mode      VARCHAR(16)  NOT NULL,
    title     VARCHAR(200) NOT NULL,
    lesson    VARCHAR(80),
    seed      BIGINT       NOT NULL,
    start_key VARCHAR(120) NOT NULL,
    items     INTEGER      NOT NULL,
    started   BIGINT       NOT NULL,
    ended     BIGINT,
    earned    DOUBLE PRECISION,
    receipt   VARCHAR(20) UNIQUE,
    UNIQUE (person_id, start_key)
);

CREATE INDEX attempt_by_start ON attempt (started);

CREATE TABLE attempt_item (
    attempt_id VARCHAR(36) NOT NULL REFERENCES attempt (id),
    slot       INTEGER     NOT NULL,
    item_id    VARCHAR(64) NOT NULL REFERENCES item (id),
    PRIMARY KEY (attempt_id, slot)
);
