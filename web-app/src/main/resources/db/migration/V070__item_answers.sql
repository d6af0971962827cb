-- What each question of an attempt that is over earned, beside the mean share earned on its other questions. It is computed from the
-- answers and can be made anew. The indexes hold whatever the sums over a question need.
CREATE TABLE item_answer (
    attempt_id VARCHAR(36)      NOT NULL REFERENCES attempt (id),
    slot       INTEGER          NOT NULL,
    item       VARCHAR(250)     NOT NULL,
    person_id  VARCHAR(36)      NOT NULL REFERENCES person (id),
    graded     INTEGER          NOT NULL CHECK (graded IN (0, 1)),
    earned     DOUBLE PRECISION NOT NULL,
    rest       DOUBLE PRECISION NOT NULL,
    guessing   DOUBLE PRECISION NOT NULL,
    response   TEXT             NOT NULL,
    PRIMARY KEY (attempt_id, slot)
);

CREATE INDEX item_answer_sums ON item_answer (item, graded, person_id, earned, rest, guessing);

CREATE INDEX item_answer_by_person ON item_answer (person_id, item, graded, earned, rest, guessing);
