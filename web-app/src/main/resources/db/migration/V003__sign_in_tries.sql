-- Failed tries in a row, by account and by address, and until when the next one has to wait.
CREATE TABLE sign_in_try (
    subject       VARCHAR(120) NOT NULL PRIMARY KEY,
    failures      INTEGER      NOT NULL,
    last_try      BIGINT       NOT NULL,
    blocked_until BIGINT       NOT NULL
);
