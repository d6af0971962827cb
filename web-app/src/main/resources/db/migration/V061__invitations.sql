-- Links by which people enroll themselves. The link's token is nowhere kept, only its digest, which is the id.
CREATE TABLE invitation (
    id        VARCHAR(64) NOT NULL PRIMARY KEY,
    cohort_id VARCHAR(36) NOT NULL REFERENCES cohort (id),
    most      INTEGER     NOT NULL CHECK (most > 0),
    used      INTEGER     NOT NULL CHECK (used >= 0 AND used <= most),
    expires   BIGINT      NOT NULL,
    made      BIGINT      NOT NULL,
    made_by   VARCHAR(36) NOT NULL REFERENCES person (id),
    withdrawn BIGINT
);

CREATE INDEX invitation_by_cohort ON invitation (cohort_id, made);
