-- What each judged answer says about each fact it asked. It is computed from the answers and can be made anew.
CREATE TABLE judgment (
    attempt_id VARCHAR(36)      NOT NULL REFERENCES attempt (id),
    slot       INTEGER          NOT NULL,
    fact       VARCHAR(80)      NOT NULL,
    person_id  VARCHAR(36)      NOT NULL REFERENCES person (id),
    kind       VARCHAR(32)      NOT NULL,
    earned     DOUBLE PRECISION NOT NULL,
    guessing   DOUBLE PRECISION NOT NULL,
    judged     BIGINT           NOT NULL,
    PRIMARY KEY (attempt_id, slot, fact)
);

CREATE INDEX judgment_by_person ON judgment (person_id, judged);
