package org.liaison.web.signoff;

import java.util.List;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises whom. */
@Repository
@Transactional(readOnly = true)
public class Supervisions {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Supervisions(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The supervisor of a person, if one is set. */
    public Optional<PersonId> supervisorOf(PersonId person) {
        return jdbc.sql("SELECT supervisor_id FROM supervision WHERE person_id = ?")
                .param(person.value())
                .query((row, index) -> new PersonId(row.getString(1)))
                .optional();
    }

    /** Those whom somebody supervises. */
    List<PersonId> supervisedBy(PersonId supervisor) {
        return jdbc.sql("SELECT person_id FROM supervision WHERE supervisor_id = ? ORDER BY person_id")
                .param(supervisor.value())
                .query((row, index) -> new PersonId(row.getString(1)))
                .list();
    }

    /**
     * Sets or takes away somebody's supervisor.
     *
     * @throws IllegalArgumentException for somebody who should supervise themselves
     */
    @Transactional
    public void set(PersonId person, Optional<PersonId> supervisor) {
        if (supervisor.filter(person::equals).isPresent()) {
            throw new IllegalArgumentException("Nobody supervises themselves");
        }
        jdbc.sql("DELETE FROM supervision WHERE person_id = ?")
                .param(person.value())
                .update();
        supervisor.ifPresent(id -> jdbc.sql("INSERT INTO supervision (person_id, supervisor_id) VALUES (?, ?)")
                .params(person.value(), id.value())
                .update());
        trail.add(
                Action.SUPERVISOR_CHANGED,
                person.value(),
                supervisor.map(PersonId::value).orElse(""));
    }
}
