package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The scores that instructors set by hand. They are only ever added to: what was set before stays on record. */
@Repository
@Transactional(readOnly = true)
public class ScoreOverrides {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    ScoreOverrides(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that was ever set of an attempt, the newest first; the first one counts. */
    public List<ScoreOverride> of(AttemptId attempt) {
        return jdbc.sql("SELECT percent, reason, set_by, set_at FROM score_override WHERE attempt_id = ?"
                        + " ORDER BY sequence DESC")
                .param(attempt.value())
                .query((row, index) -> override(row))
                .list();
    }

    /** All that was ever set of somebody's attempts, in the order in which it was set. */
    List<OwnOverrides.Set> about(PersonId person) {
        return jdbc.sql("""
                        SELECT o.* FROM attempt a JOIN score_override o ON o.attempt_id = a.id
                        WHERE a.person_id = ? ORDER BY o.set_at, o.attempt_id, o.sequence
                        """)
                .param(person.value())
                .query((row, index) -> new OwnOverrides.Set(new AttemptId(row.getString("attempt_id")), override(row)))
                .list();
    }

    private static ScoreOverride override(ResultSet row) throws SQLException {
        return new ScoreOverride(
                row.getInt("percent"),
                row.getString("reason"),
                new PersonId(row.getString("set_by")),
                Instant.ofEpochMilli(row.getLong("set_at")));
    }

    /**
     * Sets the score of an attempt.
     *
     * @throws IllegalArgumentException if it is no percentage, or has no reason
     */
    @Transactional
    public void set(AttemptId attempt, int percent, String reason, PersonId by) {
        var override = new ScoreOverride(percent, reason, by, Instant.ofEpochMilli(clock.millis()));
        jdbc.sql("""
                        INSERT INTO score_override (attempt_id, sequence, percent, reason, set_by, set_at)
                        VALUES (:attempt, (SELECT COALESCE(MAX(sequence), -1) + 1 FROM score_override WHERE attempt_id = :attempt),
                            :percent, :reason, :by, :at)
                        """)
                .param("attempt", attempt.value())
                .param("percent", override.percent())
                .param("reason", override.reason())
                .param("by", by.value())
                .param("at", override.at().toEpochMilli())
                .update();
        trail.add(Action.SCORE_OVERRIDDEN, attempt.value(), override.percent() + " percent");
    }
}
