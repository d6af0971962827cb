-- Who may begin a quiz and when, and when its answers are shown.
ALTER TABLE quiz_rule ADD COLUMN opens BIGINT;
ALTER TABLE quiz_rule ADD COLUMN attempts INTEGER;
ALTER TABLE quiz_rule ADD COLUMN cool_off_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quiz_rule ADD COLUMN disclosure VARCHAR(16) NOT NULL DEFAULT 'AT_ONCE';
