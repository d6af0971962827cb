-- Quizzes that instructors make. A version is never changed: an edit adds one, for attempts that start after it.
CREATE TABLE quiz (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    instructor_id VARCHAR(36) NOT NULL REFERENCES person (id),
    created       BIGINT      NOT NULL
);

CREATE INDEX quiz_by_instructor ON quiz (instructor_id, created);

CREATE TABLE quiz_version (
    quiz_id          VARCHAR(36)  NOT NULL REFERENCES quiz (id),
    version          INTEGER      NOT NULL CHECK (version > 0),
    title            VARCHAR(120) NOT NULL,
    kinds            VARCHAR(400) NOT NULL,
    mode             VARCHAR(16)  NOT NULL,
    limit_minutes    INTEGER,
    open_until       BIGINT,
    opens            BIGINT,
    attempts         INTEGER,
    cool_off_minutes INTEGER      NOT NULL,
    disclosure       VARCHAR(16)  NOT NULL,
    made             BIGINT       NOT NULL,
    PRIMARY KEY (quiz_id, version)
);

-- How many items of which lesson and of which band of difficulty a version has; where there is no band, of any.
CREATE TABLE quiz_cell (
    quiz_id VARCHAR(36) NOT NULL,
    version INTEGER     NOT NULL,
    place   INTEGER     NOT NULL,
    lesson  VARCHAR(80) NOT NULL,
    band    VARCHAR(8),
    items   INTEGER     NOT NULL CHECK (items > 0),
    PRIMARY KEY (quiz_id, version, place),
    FOREIGN KEY (quiz_id, version) REFERENCES quiz_version (quiz_id, version)
);

-- Which version of which quiz an attempt was made at, and from when its learner may see the answers; empty for at once.
ALTER TABLE attempt ADD COLUMN quiz_id VARCHAR(36) REFERENCES quiz (id);
ALTER TABLE attempt ADD COLUMN quiz_version INTEGER;
ALTER TABLE attempt ADD COLUMN answers_from BIGINT;

CREATE INDEX attempt_by_quiz ON attempt (quiz_id, person_id) WHERE quiz_id IS NOT NULL;
