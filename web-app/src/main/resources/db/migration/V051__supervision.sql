-- Who signs for whom. A person has one supervisor or none; nobody supervises themselves.
CREATE TABLE supervision (
    person_id     VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES person (id),
    supervisor_id VARCHAR(36) NOT NULL REFERENCES person (id),
    CHECK (person_id <> supervisor_id)
);

CREATE INDEX supervision_by_supervisor ON supervision (supervisor_id);
