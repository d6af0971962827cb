-- Whom the answers of attempts that are over take for whom. The two stand in the order of their ids, so that both ways count together;
-- swapped says that the second was wanted and the first chosen. It is computed from the answers and can be made anew.
CREATE TABLE mix_up (
    attempt_id VARCHAR(36)  NOT NULL REFERENCES attempt (id),
    slot       INTEGER      NOT NULL,
    one        VARCHAR(100) NOT NULL,
    other      VARCHAR(100) NOT NULL,
    swapped    INTEGER      NOT NULL CHECK (swapped IN (0, 1)),
    person_id  VARCHAR(36)  NOT NULL REFERENCES person (id),
    PRIMARY KEY (attempt_id, slot, one, other)
);

CREATE INDEX mix_up_by_pair ON mix_up (one, other, person_id, swapped);
