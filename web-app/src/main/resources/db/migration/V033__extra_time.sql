-- How much extra time somebody has in quizzes with a time limit. Rows are added, never changed; the last one counts.
CREATE TABLE extra_time (
    person_id VARCHAR(36)  NOT NULL REFERENCES person (id),
    sequence  INTEGER      NOT NULL,
    extra     VARCHAR(16)  NOT NULL,
    reason    VARCHAR(500) NOT NULL,
    set_by    VARCHAR(36)  NOT NULL REFERENCES person (id),
    set_at    BIGINT       NOT NULL,
    PRIMARY KEY (person_id, sequence)
);
