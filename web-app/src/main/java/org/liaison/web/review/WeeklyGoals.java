package org.liaison.web.review;

import java.time.Instant;
import java.util.List;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** On how many days a week people want to practice. What was wanted before stays on record. */
@Repository
@Transactional(readOnly = true)
class WeeklyGoals {

    private final JdbcClient jdbc;

    WeeklyGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry of the record; 0 days for no goal. */
    record Wanted(int days, Instant at) {}

    /** What somebody wants now; 0 for no goal, as for everybody who has not said anything. */
    int of(PersonId person) {
        var record = record(person);
        return record.isEmpty() ? 0 : record.get(record.size() - 1).days();
    }

    /** All that somebody ever wanted, the oldest first. */
    List<Wanted> record(PersonId person) {
        return jdbc.sql("SELECT days, set_at FROM weekly_goal WHERE person_id = ? ORDER BY sequence")
                .param(person.value())
                .query((row, index) -> new Wanted(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    /** Keeps what somebody wants from now on; wanting the same again changes nothing. */
    @Transactional
    void set(PersonId person, int days, Instant at) {
        if (of(person) == days) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO weekly_goal (person_id, sequence, days, set_at)
                        SELECT ?, COALESCE(MAX(sequence), -1) + 1, ?, ? FROM weekly_goal WHERE person_id = ?
                        ON CONFLICT (person_id, sequence) DO NOTHING
                        """)
                .params(person.value(), days, at.toEpochMilli(), person.value())
                .update();
    }
}
