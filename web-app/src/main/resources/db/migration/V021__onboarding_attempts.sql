-- Which attempt was made for which step of the onboarding path.
CREATE TABLE onboarding_attempt (
    attempt VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES attempt (id),
    person  VARCHAR(36) NOT NULL REFERENCES person (id),
    step    VARCHAR(80) NOT NULL
);

CREATE INDEX onboarding_attempt_by_person ON onboarding_attempt (person);
