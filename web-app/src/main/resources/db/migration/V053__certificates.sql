-- One certificate for each signature, with the names as they were at the time. Rows are added, never changed.
CREATE TABLE certificate (
    code         VARCHAR(20)  NOT NULL PRIMARY KEY,
    person_id    VARCHAR(36)  NOT NULL REFERENCES person (id),
    name         VARCHAR(120) NOT NULL,
    path         VARCHAR(500) NOT NULL,
    path_version VARCHAR(40)  NOT NULL,
    signer       VARCHAR(120) NOT NULL,
    signed_at    BIGINT       NOT NULL,
    UNIQUE (person_id, signed_at)
);
