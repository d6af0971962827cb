package org.liaison.web.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests and the answers to them. Entries are added, never changed or removed. */
@Repository
@Transactional(readOnly = true)
class SignOffLedger {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    SignOffLedger(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** What happened about a person, in order. */
    List<Entry> of(PersonId person) {
        return jdbc.sql("SELECT * FROM sign_off WHERE person_id = ? ORDER BY sequence")
                .param(person.value())
                .query((row, index) -> entry(row))
                .list();
    }

    /** What happened last about each of those whom somebody supervises, if anything did. */
    Map<PersonId, Entry> lastOfThoseSupervisedBy(PersonId supervisor) {
        Map<PersonId, Entry> last = new HashMap<>();
        jdbc.sql("""
                        SELECT sign_off.* FROM sign_off
                        JOIN supervision ON supervision.person_id = sign_off.person_id
                        WHERE supervision.supervisor_id = ? ORDER BY sign_off.person_id, sign_off.sequence
                        """).param(supervisor.value()).query(row -> {
            last.put(new PersonId(row.getString("person_id")), entry(row));
        });
        return last;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("sequence"),
                Entry.Kind.valueOf(row.getString("kind")),
                new PersonId(row.getString("actor_id")),
                row.getString("actor_name"),
                row.getString("remark"),
                new Snapshot(row.getString("evidence")),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    /** Adds an entry; false when another took its place in the meantime. */
    @Transactional
    boolean add(PersonId person, Entry entry) {
        var added = jdbc.sql("""
                        INSERT INTO sign_off (person_id, sequence, kind, actor_id, actor_name, remark, evidence, digest, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id, sequence) DO NOTHING
                        """)
                        .params(
                                person.value(),
                                entry.sequence(),
                                entry.kind().name(),
                                entry.actor().value(),
                                entry.actorName(),
                                entry.remark(),
                                entry.evidence().text(),
                                entry.evidence().digest(),
                                entry.at().toEpochMilli())
                        .update()
                == 1;
        if (added) {
            trail.add(
                    entry.kind().action(),
                    person.value(),
                    "evidence " + entry.evidence().digest());
        }
        return added;
    }
}
