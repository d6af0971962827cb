package org.liaison.web.quiz;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.liaison.content.LessonId;
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
        jdbc.sql("SELECT lesson, " + RulesColumns.NAMES + " FROM quiz_rule ORDER BY lesson, sequence")
                .query(row -> {
                    all.put(new LessonId(row.getString("lesson")), RulesColumns.read(row));
                });
        return all;
    }

    private static String inWords(Rules rules) {
        return rules.mode() + ", minutes: " + rules.minutes() + ", until: " + rules.closing() + ", shown: "
                + rules.disclosure();
    }

    /** Sets the rules for attempts that start from now on. */
    @Transactional
    void set(LessonId lesson, Rules rules, PersonId by) {
        jdbc.sql("INSERT INTO quiz_rule (lesson, sequence, " + RulesColumns.NAMES + ", set_by, set_at)"
                        + " VALUES (:lesson, (SELECT COALESCE(MAX(sequence), -1) + 1 FROM quiz_rule WHERE lesson = :lesson), "
                        + RulesColumns.VALUES + ", :by, :at)")
                .params(RulesColumns.values(rules))
                .param("lesson", lesson.value())
                .param("by", by.value())
                .param("at", clock.millis())
                .update();
        trail.add(Action.QUIZ_RULES_CHANGED, lesson.value(), inWords(rules));
    }
}
