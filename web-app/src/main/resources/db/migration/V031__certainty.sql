-- How sure the learner was of an answer: 1, 2 or 3; empty where it was not asked, or not said.
ALTER TABLE attempt_step ADD COLUMN certainty INTEGER CHECK (certainty BETWEEN 1 AND 3);
