-- What was decided about items whose key cannot be defended. Rows are added, never changed: a ruling is taken back by another row
-- that names it, and of those not taken back the last one counts. All scores follow from the answers and these rows.
CREATE TABLE item_ruling (
    id       VARCHAR(36)  NOT NULL PRIMARY KEY,
    item     VARCHAR(250) NOT NULL,
    sequence INTEGER      NOT NULL,
    options  VARCHAR(500) NOT NULL,
    undoes   VARCHAR(36)  UNIQUE REFERENCES item_ruling (id),
    reason   VARCHAR(500) NOT NULL,
    ruled_by VARCHAR(36)  NOT NULL REFERENCES person (id),
    ruled_at BIGINT       NOT NULL,
    UNIQUE (item, sequence)
);

-- Which scores a ruling changed, from what to what.
CREATE TABLE score_change (
    ruling_id  VARCHAR(36)      NOT NULL REFERENCES item_ruling (id),
    attempt_id VARCHAR(36)      NOT NULL REFERENCES attempt (id),
    person_id  VARCHAR(36)      NOT NULL REFERENCES person (id),
    old_earned DOUBLE PRECISION NOT NULL,
    new_earned DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (ruling_id, attempt_id)
);

CREATE INDEX score_change_by_person ON score_change (person_id);

CREATE INDEX score_change_by_attempt ON score_change (attempt_id);

CREATE INDEX attempt_item_by_item ON attempt_item (item_id);
