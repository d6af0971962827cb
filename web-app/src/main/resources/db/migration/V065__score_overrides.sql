-- Scores that instructors set instead of what was earned. Rows are added, never changed; the last one counts, and what was earned stays.
CREATE TABLE score_override (
    attempt_id VARCHAR(36)  NOT NULL REFERENCES attempt (id),
    sequence   INTEGER      NOT NULL,
    percent    INTEGER      NOT NULL CHECK (percent BETWEEN 0 AND 100),
    reason     VARCHAR(500) NOT NULL CHECK (reason <> ''),
    set_by     VARCHAR(36)  NOT NULL REFERENCES person (id),
    set_at     BIGINT       NOT NULL,
    PRIMARY KEY (attempt_id, sequence)
);
