-- Practice that sets two look-alikes side by side, as an instructor made it for those who mixed them up.
CREATE TABLE drill (
    id      VARCHAR(36)  NOT NULL PRIMARY KEY,
    wanted  VARCHAR(100) NOT NULL,
    chosen  VARCHAR(100) NOT NULL,
    made_by VARCHAR(36)  NOT NULL REFERENCES person (id),
    made    BIGINT       NOT NULL,
    due     BIGINT       NOT NULL
);

CREATE TABLE drill_learner (
    drill_id   VARCHAR(36) NOT NULL REFERENCES drill (id),
    person_id  VARCHAR(36) NOT NULL REFERENCES person (id),
    attempt_id VARCHAR(36) REFERENCES attempt (id),
    PRIMARY KEY (drill_id, person_id)
);

CREATE INDEX drill_learner_by_person ON drill_learner (person_id);
