package org.liaison.web.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where everything that trust depends on is written down. Entries are added, never changed or removed. */
@Repository
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down that something was done to a database as a whole, over a connection of its own, which stays open. */
    public static void addTo(Connection database, Act act, Clock clock) throws SQLException {
        database.setAutoCommit(false);
        new AuditTrail(JdbcClient.create(new SingleConnectionDataSource(database, true)), clock).add(act);
        database.commit();
    }

    /** Where the chain ends. */
    private record End(long sequence, String hash) {}

    /** Writes down that something was done by the person at the keyboard; call it within the transaction that does it. */
    @Transactional
    public void add(Action action, String to, String details) {
        add(Act.of(action, to, details));
    }

    /** Writes down that something was done; call it within the transaction that does it. */
    @Transactional
    public void add(Act act) {
        var end = extended();
        var at = Instant.ofEpochMilli(clock.millis());
        var entry = AuditEntry.after(end.hash(), end.sequence(), at, act, Circumstances.address());
        insert(entry);
        jdbc.sql("UPDATE audit_head SET hash = ?").param(entry.hash()).update();
    }

    /** Takes the next place; the row stays locked until the commit, so that on PostgreSQL writers stand in line. */
    private End extended() {
        return jdbc.sql("UPDATE audit_head SET sequence = sequence + 1 RETURNING sequence, hash")
                .query((row, index) -> new End(row.getLong(1), row.getString(2)))
                .single();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql("""
                        INSERT INTO audit_entry (sequence, at, action, actor, subject, details, address, hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.sequence(),
                        entry.at().toEpochMilli(),
                        entry.action(),
                        entry.by(),
                        entry.to(),
                        entry.details(),
                        entry.address(),
                        entry.hash())
                .update();
    }
}
