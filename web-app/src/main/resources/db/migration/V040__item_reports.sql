-- What people say is wrong with a question they were asked. Rows are added, never changed: the same reason counts once a question.
CREATE TABLE item_report (
    id          VARCHAR(36)   NOT NULL UNIQUE,
    attempt_id  VARCHAR(36)   NOT NULL REFERENCES attempt (id),
    slot        INTEGER       NOT NULL,
    reason      VARCHAR(16)   NOT NULL,
    item_id     VARCHAR(250)  NOT NULL,
    person_id   VARCHAR(36)   NOT NULL REFERENCES person (id),
    comment     VARCHAR(1000) NOT NULL,
    reported_at BIGINT        NOT NULL,
    PRIMARY KEY (attempt_id, slot, reason)
);

CREATE INDEX item_report_time ON item_report (reported_at);
CREATE INDEX item_report_person ON item_report (person_id, reported_at);
