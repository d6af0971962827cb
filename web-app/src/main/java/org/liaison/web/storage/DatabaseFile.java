package org.liaison.web.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** A SQLite file outside of the pools, as it is looked over, copied and put back. */
final class DatabaseFile {

    private static final int BUSY_MILLIS = 10_000;

    private DatabaseFile() {}

    /** Opens a file that others may be using. */
    static Connection open(Path file) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        source.getConfig().setBusyTimeout(BUSY_MILLIS);
        return source.getConnection();
    }

    /** Opens a file that cannot change, so that not even a lock is left beside it. */
    static Connection readOnly(Path file) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1");
        return source.getConnection();
    }

    /** The first column of what a query finds. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
