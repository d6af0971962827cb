package org.liaison.web.accommodation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has how much extra time. What was given before stays on record. */
@Repository
@Transactional(readOnly = true)
public class ExtraTimes {

    private static final String LAST = "NOT EXISTS (SELECT 1 FROM extra_time later"
            + " WHERE later.person_id = e.person_id AND later.sequence > e.sequence)";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    ExtraTimes(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** One entry of the record. */
    record Given(ExtraTime extra, String reason, PersonId by, Instant at) {}

    /** What somebody has now. */
    public ExtraTime of(PersonId person) {
        return jdbc.sql("SELECT e.extra FROM extra_time e WHERE e.person_id = ? AND " + LAST)
                .param(person.value())
                .query((row, index) -> ExtraTime.valueOf(row.getString(1)))
                .optional()
                .orElse(ExtraTime.NONE);
    }

    /** What everybody has now who was ever given any. */
    Map<PersonId, ExtraTime> all() {
        var all = new HashMap<PersonId, ExtraTime>();
        jdbc.sql("SELECT e.person_id, e.extra FROM extra_time e WHERE " + LAST).query(row -> {
            all.put(new PersonId(row.getString(1)), ExtraTime.valueOf(row.getString(2)));
        });
        return all;
    }

    /** All that was ever given to somebody, the newest first; with reasons, so for administrators alone. */
    List<Given> record(PersonId person) {
        return jdbc.sql(
                        "SELECT extra, reason, set_by, set_at FROM extra_time WHERE person_id = ? ORDER BY sequence DESC")
                .param(person.value())
                .query((row, index) -> new Given(
                        ExtraTime.valueOf(row.getString(1)),
                        row.getString(2),
                        new PersonId(row.getString(3)),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /** Gives somebody extra time, from the next request on. */
    @Transactional
    public void give(PersonId person, ExtraTime extra, String reason, PersonId by) {
        jdbc.sql("""
                        INSERT INTO extra_time (person_id, sequence, extra, reason, set_by, set_at)
                        SELECT ?, COALESCE(MAX(sequence), -1) + 1, ?, ?, ?, ? FROM extra_time WHERE person_id = ?
                        """)
                .params(person.value(), extra.name(), reason, by.value(), clock.millis(), person.value())
                .update();
        trail.add(Action.EXTRA_TIME_GIVEN, person.value(), extra.name());
    }
}
