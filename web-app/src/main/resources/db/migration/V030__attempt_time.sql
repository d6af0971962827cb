-- How long an attempt may take, and until when, as its quiz said when it was started; empty where there is no such limit.
-- One that nobody handed in before its time was up is ended by the clock.
ALTER TABLE attempt ADD COLUMN limit_seconds BIGINT;
ALTER TABLE attempt ADD COLUMN open_until BIGINT;
ALTER TABLE attempt ADD COLUMN timed_out INTEGER NOT NULL DEFAULT 0;

CREATE INDEX attempt_open ON attempt (started) WHERE ended IS NULL;
