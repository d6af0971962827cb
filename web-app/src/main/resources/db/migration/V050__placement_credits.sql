-- What a finished placement was taken as evidence of, as decided at its end: facts known, and lessons that may be skipped.
-- Rows are added, never changed: a later change of the rules takes no credit away.
CREATE TABLE placement_credit (
    attempt_id VARCHAR(36) NOT NULL REFERENCES attempt (id),
    kind       VARCHAR(8)  NOT NULL CHECK (kind IN ('FACT', 'LESSON')),
    subject    VARCHAR(80) NOT NULL,
    PRIMARY KEY (attempt_id, kind, subject)
);
