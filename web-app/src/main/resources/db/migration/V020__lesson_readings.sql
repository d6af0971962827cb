-- Who has said of which lesson that they have read it. The first time counts; rows are added, never changed.
CREATE TABLE lesson_reading (
    person VARCHAR(36) NOT NULL REFERENCES person (id),
    lesson VARCHAR(80) NOT NULL,
    at     BIGINT      NOT NULL,
    PRIMARY KEY (person, lesson)
);
