-- Every answer ever given, in the order in which it arrived. Rows are added, never changed: all scores follow from them.
-- The client key is made with the form, so that a form sent twice is kept once.
CREATE TABLE attempt_step (
    attempt_id VARCHAR(36) NOT NULL REFERENCES attempt (id),
    sequence   INTEGER     NOT NULL CHECK (sequence >= 0),
    slot       INTEGER     NOT NULL CHECK (slot >= 0),
    response   TEXT        NOT NULL,
    client_key VARCHAR(36) NOT NULL,
    answered   BIGINT      NOT NULL,
    PRIMARY KEY (attempt_id, sequence),
    UNIQUE (attempt_id, client_key)
);
