-- What was done that trust depends on, in order. Each row is bound to the one before by its hash; rows are added, never changed or removed.
CREATE TABLE audit_entry (
    sequence BIGINT        NOT NULL PRIMARY KEY CHECK (sequence > 0),
    at       BIGINT        NOT NULL,
    action   VARCHAR(32)   NOT NULL,
    actor    VARCHAR(36)   NOT NULL,
    subject  VARCHAR(100)  NOT NULL,
    details  VARCHAR(1000) NOT NULL,
    address  VARCHAR(64)   NOT NULL,
    hash     VARCHAR(64)   NOT NULL
);

CREATE INDEX audit_entry_by_action ON audit_entry (action, sequence);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, sequence);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, sequence);
CREATE INDEX audit_entry_by_time ON audit_entry (at);

-- Where the chain ends: without it, nobody would miss the last rows. On PostgreSQL its one row is also where writers stand in line.
CREATE TABLE audit_head (
    only_row INTEGER     NOT NULL PRIMARY KEY CHECK (only_row = 1),
    sequence BIGINT      NOT NULL,
    hash     VARCHAR(64) NOT NULL
);

INSERT INTO audit_head (only_row, sequence, hash) VALUES (1, 0, '');
