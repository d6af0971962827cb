package org.liaison.web.regrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.Rescoring.Effect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which scores were changed by decisions about items. Rows are added, never changed. */
@Repository
@Transactional(readOnly = true)
public class ScoreChanges {

    private static final String SELECT = """
            SELECT c.attempt_id, a.title, a.items, c.old_earned, c.new_earned, r.reason, r.ruled_at
            FROM score_change c JOIN item_ruling r ON r.id = c.ruling_id JOIN attempt a ON a.id = c.attempt_id
            WHERE a.kind = 'GRADED' AND
            """;

    private final JdbcClient jdbc;

    ScoreChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(String decision, Effect effect) {
        jdbc.sql("INSERT INTO score_change (ruling_id, attempt_id, person_id, old_earned, new_earned)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(decision, effect.attempt().value(), effect.person().value(), effect.before(), effect.after())
                .update();
    }

    /** Somebody's graded scores that changed since then, the latest first. */
    public List<ScoreChange> of(PersonId person, Instant since) {
        return jdbc.sql(SELECT + " c.person_id = ? AND r.ruled_at >= ? ORDER BY r.ruled_at DESC, c.attempt_id")
                .params(person.value(), since.toEpochMilli())
                .query((row, index) -> change(row))
                .list();
    }

    /** The changes of one graded score, the first one first. */
    public List<ScoreChange> of(AttemptId attempt) {
        return jdbc.sql(SELECT + " c.attempt_id = ? ORDER BY r.ruled_at, r.sequence")
                .param(attempt.value())
                .query((row, index) -> change(row))
                .list();
    }

    private static ScoreChange change(ResultSet row) throws SQLException {
        var items = row.getInt("items");
        return new ScoreChange(
                new AttemptId(row.getString("attempt_id")),
                row.getString("title"),
                (int) Math.round(100 * row.getDouble("old_earned") / items),
                (int) Math.round(100 * row.getDouble("new_earned") / items),
                row.getString("reason"),
                Instant.ofEpochMilli(row.getLong("ruled_at")));
    }
}
