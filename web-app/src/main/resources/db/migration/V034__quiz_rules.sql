-- How the graded quiz of a lesson is taken. Rows are added, never changed; the last one counts, for attempts that start after it.
CREATE TABLE quiz_rule (
    lesson        VARCHAR(80) NOT NULL,
    sequence      INTEGER     NOT NULL,
    mode          VARCHAR(16) NOT NULL,
    limit_minutes INTEGER,
    open_until    BIGINT,
    set_by        VARCHAR(36) NOT NULL REFERENCES person (id),
    set_at        BIGINT      NOT NULL,
    PRIMARY KEY (lesson, sequence)
);
