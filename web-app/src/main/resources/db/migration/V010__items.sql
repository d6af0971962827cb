-- Items as they were handed out, each once. The id is the digest of the content, so it can never come to mean another one.
CREATE TABLE item (
    id      VARCHAR(64) NOT NULL PRIMARY KEY,
    content TEXT        NOT NULL
);
