-- Every request for a sign-off and every answer to one, in order. Rows are added, never changed. The digest is the SHA-256 of the
-- evidence as the supervisor saw it; names are kept as they were at the time.
CREATE TABLE sign_off (
    person_id  VARCHAR(36)   NOT NULL REFERENCES person (id),
    sequence   INTEGER       NOT NULL CHECK (sequence >= 0),
    kind       VARCHAR(12)   NOT NULL CHECK (kind IN ('REQUESTED', 'RETURNED', 'SIGNED')),
    actor_id   VARCHAR(36)   NOT NULL REFERENCES person (id),
    actor_name VARCHAR(120)  NOT NULL,
    remark     VARCHAR(1000) NOT NULL,
    evidence   TEXT          NOT NULL,
    digest     VARCHAR(64)   NOT NULL,
    at         BIGINT        NOT NULL,
    PRIMARY KEY (person_id, sequence),
    CHECK (kind = 'REQUESTED' OR actor_id <> person_id)
);
