-- On how many days a week somebody wants to practice; 0 for no goal. Rows are added, never changed; the last one counts.
CREATE TABLE weekly_goal (
    person_id VARCHAR(36) NOT NULL REFERENCES person (id),
    sequence  INTEGER     NOT NULL,
    days      INTEGER     NOT NULL CHECK (days BETWEEN 0 AND 5),
    set_at    BIGINT      NOT NULL,
    PRIMARY KEY (person_id, sequence)
);
