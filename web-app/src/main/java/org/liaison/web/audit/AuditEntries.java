package org.liaison.web.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail: a page at a time, or all of it in order to check it. It writes nothing. */
@Repository
@Transactional(readOnly = true)
public class AuditEntries {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest entries that are searched for, so many at most, the newest first. */
    public List<AuditEntry> newest(Search search, int most) {
        var conditions = Conditions.of(search);
        return jdbc.sql("SELECT * FROM audit_entry WHERE " + conditions.sql() + " ORDER BY sequence DESC LIMIT " + most)
                .params(conditions.parameters())
                .query(AuditEntries::entry)
                .list();
    }

    /** All entries that are searched for, the newest first, without holding them all in memory. */
    public void each(Search search, Consumer<AuditEntry> into) {
        var page = newest(search, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(into);
            page = newest(search.before(page.get(page.size() - 1).sequence()), AT_ONCE);
        }
    }

    /** Follows the chain from end to end, in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public Soundness check() {
        var check = new ChainCheck();
        var page = after(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            page.forEach(check::next);
            page = after(page.get(page.size() - 1).sequence());
        }
        return jdbc.sql("SELECT sequence, hash FROM audit_head")
                .query((row, index) -> check.end(row.getLong(1), row.getString(2)))
                .optional()
                .orElseGet(() -> check.end(-1, ""));
    }

    /** The same for a database that the application at hand does not serve: one that is in use elsewhere, or a backup. */
    public static Soundness check(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            return new AuditEntries(JdbcClient.create(new SingleConnectionDataSource(connection, true))).check();
        }
    }

    private List<AuditEntry> after(long sequence) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT " + AT_ONCE)
                .param(sequence)
                .query(AuditEntries::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("action"),
                row.getString("actor"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("address"),
                row.getString("hash"));
    }
}
