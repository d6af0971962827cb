-- How the judged answer was given: how sure the learner was (1 to 3), and the milliseconds since whatever came before it in the attempt.
-- Both follow from the answers, so that judgments made before get them too.
ALTER TABLE judgment ADD COLUMN certainty INTEGER;
ALTER TABLE judgment ADD COLUMN taken BIGINT;

UPDATE judgment SET
    certainty = (
        SELECT s.certainty FROM attempt_step s
        WHERE s.attempt_id = judgment.attempt_id AND s.slot = judgment.slot
        ORDER BY s.sequence DESC LIMIT 1),
    taken = (
        SELECT s.answered - COALESCE(
            (SELECT MAX(b.answered) FROM attempt_step b WHERE b.attempt_id = s.attempt_id AND b.sequence < s.sequence), a.started)
        FROM attempt_step s JOIN attempt a ON a.id = s.attempt_id
        WHERE s.attempt_id = judgment.attempt_id AND s.slot = judgment.slot
        ORDER BY s.sequence DESC LIMIT 1);
