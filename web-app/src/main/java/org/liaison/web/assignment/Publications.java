package org.liaison.web.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.quiz.QuizId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which quiz is published to which cohort. */
@Repository
@Transactional(readOnly = true)
public class Publications {

    private static final String SELECT = """
            SELECT p.quiz_id, p.cohort_id, p.due, c.title AS cohort_title, v.title FROM quiz_publication p
            JOIN cohort c ON c.id = p.cohort_id
            JOIN quiz_version v ON v.quiz_id = p.quiz_id
                AND v.version = (SELECT MAX(l.version) FROM quiz_version l WHERE l.quiz_id = p.quiz_id)
            WHERE p.withdrawn IS NULL AND\s""";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Publications(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A quiz that somebody has to take.
     *
     * @param due when it is due for them; in several cohorts, the latest of these
     * @param lastDue when it is due for the last of all cohorts
     */
    record Assigned(QuizId quiz, Instant due, Instant lastDue) {}

    /** The cohorts that have to take a quiz, by name. */
    List<Publication> of(QuizId quiz) {
        return jdbc.sql(SELECT + "p.quiz_id = ? ORDER BY c.title, c.id")
                .param(quiz.value())
                .query((row, index) -> publication(row))
                .list();
    }

    /** The quizzes that a cohort has to take, in the order in which they are due. */
    public List<Publication> to(CohortId cohort) {
        return jdbc.sql(SELECT + "p.cohort_id = ? ORDER BY p.due, p.quiz_id")
                .param(cohort.value())
                .query((row, index) -> publication(row))
                .list();
    }

    /** What an instructor has published, quiz by quiz. */
    List<Publication> by(PersonId instructor) {
        return jdbc.sql(SELECT + "c.instructor_id = ? ORDER BY c.title, c.id")
                .param(instructor.value())
                .query((row, index) -> publication(row))
                .list();
    }

    /** What somebody has to take, as a member of cohorts that are taught. */
    List<Assigned> to(PersonId person) {
        return jdbc.sql("""
                        SELECT p.quiz_id, MAX(p.due) AS due,
                            (SELECT MAX(a.due) FROM quiz_publication a WHERE a.quiz_id = p.quiz_id AND a.withdrawn IS NULL)
                                AS last_due
                        FROM cohort_member m JOIN cohort c ON c.id = m.cohort_id
                        JOIN quiz_publication p ON p.cohort_id = c.id
                        WHERE m.person_id = ? AND c.archived IS NULL AND p.withdrawn IS NULL
                        GROUP BY p.quiz_id ORDER BY 2, 1
                        """)
                .param(person.value())
                .query((row, index) ->
                        new Assigned(new QuizId(row.getString("quiz_id")), moment(row, "due"), moment(row, "last_due")))
                .list();
    }

    /** Publishes a quiz to a cohort; doing so again changes when it is due. */
    @Transactional
    void publish(QuizId quiz, CohortId cohort, Instant due) {
        jdbc.sql("INSERT INTO quiz_publication (quiz_id, cohort_id, due, published) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (quiz_id, cohort_id) DO UPDATE SET due = excluded.due, withdrawn = NULL")
                .params(quiz.value(), cohort.value(), due.toEpochMilli(), clock.millis())
                .update();
        trail.add(Action.QUIZ_PUBLISHED, quiz.value(), "to cohort " + cohort.value() + ", due " + due);
    }

    /** Takes a quiz back from a cohort; attempts that were made stay. */
    @Transactional
    void withdraw(QuizId quiz, CohortId cohort) {
        jdbc.sql("UPDATE quiz_publication SET withdrawn = ? WHERE quiz_id = ? AND cohort_id = ? AND withdrawn IS NULL")
                .params(clock.millis(), quiz.value(), cohort.value())
                .update();
        trail.add(Action.QUIZ_WITHDRAWN, quiz.value(), "from cohort " + cohort.value());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                new QuizId(row.getString("quiz_id")),
                row.getString("title"),
                new CohortId(row.getString("cohort_id")),
                row.getString("cohort_title"),
                moment(row, "due"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }
}
