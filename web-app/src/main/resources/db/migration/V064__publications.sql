-- Which cohort has to take which quiz, and by when. One that is taken back stays on record.
CREATE TABLE quiz_publication (
    quiz_id   VARCHAR(36) NOT NULL REFERENCES quiz (id),
    cohort_id VARCHAR(36) NOT NULL REFERENCES cohort (id),
    due       BIGINT      NOT NULL,
    published BIGINT      NOT NULL,
    withdrawn BIGINT,
    PRIMARY KEY (quiz_id, cohort_id)
);

CREATE INDEX quiz_publication_by_cohort ON quiz_publication (cohort_id, due);
