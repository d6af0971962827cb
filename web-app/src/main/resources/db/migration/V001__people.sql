-- Who may sign in, and as what. A password given by somebody else ends at one_time_until; one's own has none.
CREATE TABLE person (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    login          VARCHAR(64)  NOT NULL UNIQUE,
    name           VARCHAR(120) NOT NULL,
    password_hash  VARCHAR(255) NOT NULL,
    one_time_until BIGINT,
    active         INTEGER      NOT NULL,
    demo           INTEGER      NOT NULL,
    created        BIGINT       NOT NULL
);

CREATE TABLE person_role (
    person_id VARCHAR(36) NOT NULL REFERENCES person (id),
    role      VARCHAR(16) NOT NULL,
    PRIMARY KEY (person_id, role)
);
