package org.liaison.web.onboarding;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The further attempts that were allowed once those of the plan were used. */
@Repository
@Transactional(readOnly = true)
class Allowances {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Allowances(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** How many further attempts a person was allowed, by the id of the step. */
    Map<String, Integer> of(PersonId person) {
        Map<String, Integer> allowed = new HashMap<>();
        jdbc.sql("SELECT step, COUNT(*) AS times FROM onboarding_allowance WHERE person_id = ? GROUP BY step")
                .param(person.value())
                .query(row -> {
                    allowed.put(row.getString("step"), row.getInt("times"));
                });
        return allowed;
    }

    /** Allows one more than {@code before}; false when that was done already. */
    @Transactional
    boolean add(PersonId person, String step, int before, PersonId by, Instant at) {
        var added = jdbc.sql("""
                        INSERT INTO onboarding_allowance (person_id, step, sequence, allowed_by, allowed_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id, step, sequence) DO NOTHING
                        """)
                        .params(person.value(), step, before, by.value(), at.toEpochMilli())
                        .update()
                == 1;
        if (added) {
            trail.add(Action.ATTEMPT_ALLOWED, person.value(), step);
        }
        return added;
    }
}
