package org.liaison.web.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The SQLite database of an installation that is stopped: sound, of this version, and held so that nothing changes it meanwhile. */
public final class StoppedDatabase implements AutoCloseable {

    private final DataFolder folder;
    private final Connection connection;

    private StoppedDatabase(DataFolder folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * Opens one for reading.
     *
     * @throws StorageProblem if there is none, somebody is using it, it is damaged, or its tables are not those of this version
     * @throws SQLException if it cannot be opened
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static StoppedDatabase open(Path database, Clock clock) throws SQLException {
        if (!Files.exists(database)) {
            throw new StorageProblem(
                    "There is no database " + database, "Name the folder of an installation with --data-dir.");
        }
        var folder =
                DataFolder.hold(Objects.requireNonNull(database.toAbsolutePath().getParent()));
        try {
            new StartCheck(database, Backups.beside(database, clock)).run();
            var connection = DatabaseFile.open(database);
            requireOurTables(database, connection);
            return new StoppedDatabase(folder, connection);
        } catch (SQLException | StorageProblem problem) {
            letGoOf(folder);
            throw problem;
        }
    }

    private static void requireOurTables(Path database, Connection connection) throws SQLException {
        var version = DatabaseFile.texts(
                        connection, "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL")
                .stream()
                .max(Comparator.naturalOrder())
                .orElse("");
        if (!version.equals(Schema.newest())) {
            connection.close();
            throw new StorageProblem(
                    "The database " + database + " has tables " + version + ", and this version knows "
                            + Schema.newest(),
                    "Start and stop the server of the same version once; it brings them up to date.");
        }
    }

    private static void letGoOf(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A connection to read from, closed together with this. */
    public Connection connection() {
        return connection;
    }

    /**
     * The names of all tables, by the alphabet.
     *
     * @throws SQLException if they cannot be read
     */
    public List<String> tables() throws SQLException {
        return DatabaseFile.texts(
                connection,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        letGoOf(folder);
    }
}
