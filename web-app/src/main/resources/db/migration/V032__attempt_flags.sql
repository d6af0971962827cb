-- The questions that a learner wants to come back to.
CREATE TABLE attempt_flag (
    attempt_id VARCHAR(36) NOT NULL REFERENCES attempt (id),
    slot       INTEGER     NOT NULL,
    PRIMARY KEY (attempt_id, slot)
);
