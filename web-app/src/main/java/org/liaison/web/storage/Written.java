package org.liaison.web.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.liaison.web.audit.Act;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;

/** Writes into the audit trail of a SQLite file, in use or not, what was done to that file as a whole. */
final class Written {

    private Written() {}

    /** A database from before there was a trail is left as it is. */
    static void in(Path database, Action action, String details, Clock clock) throws SQLException {
        try (var connection = DatabaseFile.open(database)) {
            var trail = DatabaseFile.texts(connection, "SELECT name FROM sqlite_master WHERE name = 'audit_head'");
            if (!trail.isEmpty()) {
                AuditTrail.addTo(connection, Act.of(action, "", details), clock);
            }
        }
    }
}
