package org.liaison.web.move;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liaison.web.storage.StoppedDatabase;
import org.liaison.web.storage.StorageProblem;

/** Copies a stopped installation from SQLite to PostgreSQL, all or nothing. The SQLite database is left as it is. */
public final class Move {

    private static final int ROWS_AT_ONCE = 500;

    /** Which migrations have run is known there already, and whoever was signed in signs in again. */
    private static final Set<String> LEFT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes");

    private final Path database;
    private final Target target;
    private final Clock clock;

    public Move(Path database, Target target, Clock clock) {
        this.database = database;
        this.target = target;
        this.clock = clock;
    }

    /**
     * A table that has been copied and read back.
     *
     * @param digest the sum of the digests of its rows, the same in both databases
     */
    public record Moved(String table, long rows, String digest) {}

    /**
     * Copies everything.
     *
     * @param progress is told of each table once it has been read back and found equal
     * @throws StorageProblem if one of the databases is not fit for it, or a table is not the same afterwards; nothing is kept then
     */
    public List<Moved> run(Consumer<Moved> progress) {
        try (var source = StoppedDatabase.open(database, clock);
                var postgres = target.open()) {
            var names = new TreeSet<>(source.tables());
            var moved = new ArrayList<Moved>();
            for (var table : Table.inOrder(postgres, names, LEFT)) {
                var whole = moved(table, source.connection(), postgres);
                progress.accept(whole);
                moved.add(whole);
            }
            postgres.commit();
            return moved;
        } catch (SQLException problem) {
            throw new StorageProblem(
                    "The move did not succeed, and nothing was kept of it: " + problem.getMessage(),
                    "See to what it says and start it again.",
                    problem);
        }
    }

    private static Moved moved(Table table, Connection sqlite, Connection postgres) throws SQLException {
        empty(table, postgres);
        var here = copied(table, sqlite, postgres);
        var there = new RowSum();
        read(table, postgres, there::add);
        if (here.rows() != there.rows() || !here.digest().equals(there.digest())) {
            throw new StorageProblem(
                    "Table " + table.name() + " is not the same after the move: " + here.rows() + " rows here, "
                            + there.rows() + " there",
                    "Nothing was kept. Please report this; the SQLite database can be used as before.");
        }
        return new Moved(table.name(), here.rows(), here.digest());
    }

    /** A migration may have put rows into a new table; those of the installation take their place. */
    private static void empty(Table table, Connection postgres) throws SQLException {
        try (var statement = postgres.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")) {
            if (!found.next()) {
                return;
            }
        }
        try (var statement = postgres.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table.name());
        }
    }

    private static RowSum copied(Table table, Connection sqlite, Connection postgres) throws SQLException {
        var sum = new RowSum();
        try (var insert = postgres.prepareStatement(table.insert())) {
            read(table, sqlite, row -> {
                sum.add(row);
                add(row, insert);
                if (sum.rows() % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
        return sum;
    }

    private static void add(List<@Nullable Object> row, PreparedStatement insert) throws SQLException {
        for (var place = 0; place < row.size(); place++) {
            insert.setObject(place + 1, row.get(place));
        }
        insert.addBatch();
    }

    private static void read(Table table, Connection connection, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    reader.accept(row(table, rows));
                }
            }
        }
    }

    private static List<@Nullable Object> row(Table table, ResultSet rows) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var column : table.columns().entrySet()) {
            var place = values.size() + 1;
            Object value = switch (column.getValue()) {
                case WHOLE_NUMBER -> rows.getLong(place);
                case NUMBER -> rows.getDouble(place);
                case TEXT -> rows.getString(place);
                case BYTES -> rows.getBytes(place);
            };
            values.add(rows.wasNull() ? null : value);
        }
        return values;
    }

    /** Takes one row after the other. */
    private interface RowReader {
        void accept(List<@Nullable Object> row) throws SQLException;
    }
}
