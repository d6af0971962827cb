-- Learners who are taught together, and the instructor who follows them. An archived cohort is kept, and nobody is added to it any more.
CREATE TABLE cohort (
    id            VARCHAR(36)  NOT NULL PRIMARY KEY,
    title         VARCHAR(120) NOT NULL,
    instructor_id VARCHAR(36)  NOT NULL REFERENCES person (id),
    created       BIGINT       NOT NULL,
    archived      BIGINT
);

CREATE INDEX cohort_by_instructor ON cohort (instructor_id, created);

CREATE TABLE cohort_member (
    cohort_id   VARCHAR(36) NOT NULL REFERENCES cohort (id),
    person_id   VARCHAR(36) NOT NULL REFERENCES person (id),
    joined      BIGINT      NOT NULL,
    enrolled_by VARCHAR(36) NOT NULL REFERENCES person (id),
    PRIMARY KEY (cohort_id, person_id)
);

CREATE INDEX cohort_member_by_person ON cohort_member (person_id);
