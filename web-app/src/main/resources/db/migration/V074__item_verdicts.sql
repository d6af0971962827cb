-- What reviewers said about items, about a fact asked by a template, and about whole templates. Rows are added, never changed; of each
-- scope and subject the last one counts. The stem is that of an item that was reworded.
CREATE TABLE item_verdict (
    scope    VARCHAR(16)  NOT NULL,
    subject  VARCHAR(250) NOT NULL,
    sequence INTEGER      NOT NULL,
    standing VARCHAR(16)  NOT NULL,
    stem     VARCHAR(600) NOT NULL,
    reason   VARCHAR(500) NOT NULL,
    said_by  VARCHAR(36)  NOT NULL REFERENCES person (id),
    said_at  BIGINT       NOT NULL,
    PRIMARY KEY (scope, subject, sequence)
);

-- Whether items must be approved before graded quizzes may ask them. Rows are added, never changed; of each pack the last one counts.
CREATE TABLE review_rule (
    pack     VARCHAR(200) NOT NULL,
    sequence INTEGER      NOT NULL,
    required INTEGER      NOT NULL CHECK (required IN (0, 1)),
    set_by   VARCHAR(36)  NOT NULL REFERENCES person (id),
    set_at   BIGINT       NOT NULL,
    PRIMARY KEY (pack, sequence)
);
