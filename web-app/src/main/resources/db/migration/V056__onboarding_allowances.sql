-- Further attempts at a step of the path that a supervisor allowed once those of the plan were used. Rows are added, never changed.
CREATE TABLE onboarding_allowance (
    person_id  VARCHAR(36) NOT NULL REFERENCES person (id),
    step       VARCHAR(80) NOT NULL,
    sequence   INTEGER     NOT NULL,
    allowed_by VARCHAR(36) NOT NULL REFERENCES person (id),
    allowed_at BIGINT      NOT NULL,
    PRIMARY KEY (person_id, step, sequence)
);
