package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Score;
import org.liaison.engine.score.Certainty;
import org.liaison.web.account.PersonId;

/** Reads rows about attempts. */
final class AttemptRow {

    /** Attempts with the number of questions that have an answer; a practice question given up counts, a cleared one does not. */
    static final String SUMMARY = """
            SELECT a.*, (SELECT COUNT(*) FROM attempt_step s
                WHERE s.attempt_id = a.id AND (a.mode NOT LIKE 'DEFERRED%' OR a.kind = 'PLACEMENT' OR s.response <> '[]')
                    AND NOT EXISTS (SELECT 1 FROM attempt_step later WHERE later.attempt_id = s.attempt_id
                        AND later.slot = s.slot AND later.sequence > s.sequence)) AS answered,
                (SELECT o.percent FROM score_override o WHERE o.attempt_id = a.id
                    ORDER BY o.sequence DESC LIMIT 1) AS override_percent
            FROM attempt a
            """;

    private AttemptRow() {}

    static Sitting sitting(ResultSet row, List<Item> items, List<Step> steps) throws SQLException {
        var ended = ended(row);
        var mode = Mode.valueOf(row.getString("mode"));
        return new Sitting(
                new AttemptId(row.getString("id")),
                new PersonId(row.getString("person_id")),
                AttemptKind.valueOf(row.getString("kind")),
                row.getString("title"),
                lesson(row),
                row.getLong("seed"),
                Instant.ofEpochMilli(row.getLong("started")),
                ended,
                Optional.ofNullable(row.getString("receipt")),
                new Attempt(items, mode, steps, ended.isPresent()),
                terms(row),
                Optional.empty(),
                row.getInt("timed_out") == 1);
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new Timing(number(row, "limit_seconds").map(Duration::ofSeconds), instant(row, "open_until")),
                instant(row, "answers_from"),
                quiz(row).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Terms.Made(quiz(row).get(), row.getInt("quiz_version"))));
    }

    private static Optional<QuizId> quiz(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("quiz_id")).map(QuizId::new);
    }

    static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("sequence"),
                row.getInt("slot"),
                ResponseJson.read(row.getString("response")),
                Instant.ofEpochMilli(row.getLong("answered")),
                number(row, "certainty").map(level -> Certainty.ofLevel(level.intValue())));
    }

    static AttemptSummary summary(ResultSet row) throws SQLException {
        var ended = ended(row);
        var total = row.getInt("items");
        var earned = row.getDouble("earned");
        return new AttemptSummary(
                new AttemptId(row.getString("id")),
                new PersonId(row.getString("person_id")),
                AttemptKind.valueOf(row.getString("kind")),
                row.getString("title"),
                lesson(row),
                quiz(row),
                row.getInt("answered"),
                total,
                ended.map(any -> new Score(earned, total)),
                number(row, "override_percent").map(Long::intValue),
                Instant.ofEpochMilli(row.getLong("started")),
                ended);
    }

    private static Optional<LessonId> lesson(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("lesson")).map(LessonId::new);
    }

    private static Optional<Instant> ended(ResultSet row) throws SQLException {
        return instant(row, "ended");
    }

    /** A moment that may be missing. */
    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return number(row, column).map(Instant::ofEpochMilli);
    }

    /** A number that may be missing. */
    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
