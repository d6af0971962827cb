package org.liaison.web.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.content.EntityId;
import org.liaison.engine.analysis.Confusion;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drills, and whom they are given to. */
@Repository
@Transactional(readOnly = true)
public class Drills {

    private static final Duration TIME = Duration.ofDays(7);
    private static final String SELECT = """
            SELECT d.*, l.attempt_id FROM drill_learner l JOIN drill d ON d.id = l.drill_id
            LEFT JOIN attempt a ON a.id = l.attempt_id
            """;
    private static final String UNFINISHED = " (a.id IS NULL OR a.ended IS NULL) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Drills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a drill on a pair to these learners, except those who have one on it to do already; says how many got one. */
    @Transactional
    public int give(Confusion pair, Set<PersonId> learners, PersonId by) {
        var fresh = new HashSet<>(learners);
        fresh.removeAll(busyWith(pair));
        if (fresh.isEmpty()) {
            return 0;
        }
        var id = UUID.randomUUID().toString();
        var now = clock.millis();
        jdbc.sql("INSERT INTO drill (id, wanted, chosen, made_by, made, due) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, pair.wanted().value(), pair.chosen().value(), by.value(), now, now + TIME.toMillis())
                .update();
        fresh.forEach(learner -> jdbc.sql("INSERT INTO drill_learner (drill_id, person_id) VALUES (?, ?)")
                .params(id, learner.value())
                .update());
        return fresh.size();
    }

    private Set<PersonId> busyWith(Confusion pair) {
        var one = pair.wanted().value();
        var other = pair.chosen().value();
        return jdbc.sql("SELECT l.person_id FROM drill_learner l JOIN drill d ON d.id = l.drill_id"
                        + " LEFT JOIN attempt a ON a.id = l.attempt_id WHERE" + UNFINISHED
                        + "AND ((d.wanted = ? AND d.chosen = ?) OR (d.wanted = ? AND d.chosen = ?))")
                .params(one, other, other, one)
                .query((row, index) -> new PersonId(row.getString(1)))
                .set();
    }

    /** What somebody has to do, what is due first before the rest. */
    public List<Drill> dueTo(PersonId person) {
        return jdbc.sql(SELECT + "WHERE l.person_id = ? AND" + UNFINISHED + "ORDER BY d.due, d.id")
                .param(person.value())
                .query((row, index) -> drill(row))
                .list();
    }

    /** The drill, if this person was given it. */
    Optional<Drill> find(String id, PersonId person) {
        return jdbc.sql(SELECT + "WHERE d.id = ? AND l.person_id = ?")
                .params(id, person.value())
                .query((row, index) -> drill(row))
                .optional();
    }

    /** Notes the practice that a learner does the drill with, unless there is one. */
    @Transactional
    void started(Drill drill, PersonId person, AttemptId attempt) {
        jdbc.sql("UPDATE drill_learner SET attempt_id = ? WHERE drill_id = ? AND person_id = ? AND attempt_id IS NULL")
                .params(attempt.value(), drill.id(), person.value())
                .update();
    }

    private static Drill drill(ResultSet row) throws SQLException {
        return new Drill(
                row.getString("id"),
                new EntityId(row.getString("wanted")),
                new EntityId(row.getString("chosen")),
                Instant.ofEpochMilli(row.getLong("due")),
                Optional.ofNullable(row.getString("attempt_id")).map(AttemptId::new));
    }
}
