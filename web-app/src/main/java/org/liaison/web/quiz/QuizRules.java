package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the graded quizzes are taken, as instructors have set it. An attempt keeps the rules it was started under. */
@Repository
@Transactional(readOnly = true)
class QuizRules {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    QuizRules(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rules of all lessons for which there are any. */
    Map<LessonId, Rules> all() {
        var all = new HashMap<LessonId, Rules>();
        jdbc.sql("SELECT lesson, mode, limit_minutes, open_until FROM quiz_rule ORDER BY lesson, sequence")
                .query(row -> {
                    all.put(new LessonId(row.getString("lesson")), rules(row));
                });
        return all;
    }

    private static String inWords(Rules rules) {
        return rules.mode() + ", minutes: " + rules.minutes() + ", until: " + rules.closingField();
    }

    private static Rules rules(ResultSet row) throws SQLException {
        var limit = AttemptRow.number(row, "limit_minutes").map(Duration::ofMinutes);
        var timing = new Timing(limit, AttemptRow.instant(row, "open_until"));
        return new Rules(Mode.valueOf(row.getString("mode")), timing);
    }

    /** Sets the rules for attempts that start from now on. */
    @Transactional
    void set(LessonId lesson, Rules rules, PersonId by) {
        jdbc.sql("""
                        INSERT INTO quiz_rule (lesson, sequence, mode, limit_minutes, open_until, set_by, set_at)
                        SELECT ?, COALESCE(MAX(sequence), -1) + 1, ?, ?, ?, ?, ? FROM quiz_rule WHERE lesson = ?
                        """)
                .param(1, lesson.value())
                .param(2, rules.mode().name())
                .param(3, rules.timing().limit().map(Duration::toMinutes).orElse(null), Types.INTEGER)
                .param(4, rules.timing().openUntil().map(Instant::toEpochMilli).orElse(null), Types.BIGINT)
                .param(5, by.value())
                .param(6, clock.millis())
                .param(7, lesson.value())
                .update();
        trail.add(Action.QUIZ_RULES_CHANGED, lesson.value(), inWords(rules));
    }
}
