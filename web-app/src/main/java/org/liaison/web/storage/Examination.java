package org.liaison.web.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found in a database file that nobody is using.
 *
 * @param problems in plain sentences, whatever makes it unfit to be relied on; none when it is whole
 * @param schema the version of its tables, such as {@code 054}; empty when it has none of ours
 * @param rows how many people, attempts and answers it holds
 */
public record Examination(List<String> problems, String schema, Map<String, Long> rows) {

    private static final int MOST_FAULTS = 3;
    private static final Map<String, String> COUNTED = counted();

    public Examination {
        problems = List.copyOf(problems);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    private static Map<String, String> counted() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("people", "person");
        tables.put("attempts", "attempt");
        tables.put("answers", "attempt_step");
        return tables;
    }

    /** Whether nothing speaks against it. */
    public boolean isWhole() {
        return problems.isEmpty();
    }

    /** Looks a database file over without changing it. */
    static Examination of(Path file) {
        try (var connection = DatabaseFile.readOnly(file)) {
            var problems = faults(connection);
            var schema = problems.isEmpty() ? schema(connection) : "";
            if (problems.isEmpty() && schema.isEmpty()) {
                problems.add("It is not a database of Liaison");
            }
            if (Schema.isNewerThanOurs(schema)) {
                problems.add("It was made by a newer version of Liaison (tables " + schema + ", here " + Schema.newest()
                        + ")");
            }
            return new Examination(problems, schema, schema.isEmpty() ? Map.of() : rows(connection));
        } catch (SQLException damage) {
            return hopeless("It cannot be read as a database: " + damage.getMessage());
        }
    }

    static Examination hopeless(String problem) {
        return new Examination(List.of(problem), "", Map.of());
    }

    Examination with(List<String> more) {
        return new Examination(Stream.concat(more.stream(), problems.stream()).toList(), schema, rows);
    }

    private static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        DatabaseFile.texts(connection, "PRAGMA integrity_check(" + MOST_FAULTS + ")").stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> faults.add("It is damaged inside: " + line));
        var orphans = DatabaseFile.texts(connection, "PRAGMA foreign_key_check").stream()
                .limit(1)
                .toList();
        orphans.forEach(table -> faults.add("A row of " + table + " belongs to nothing"));
        return faults;
    }

    private static String schema(Connection connection) throws SQLException {
        var ours =
                DatabaseFile.texts(connection, "SELECT name FROM sqlite_master WHERE name = 'flyway_schema_history'");
        var versions = ours.isEmpty()
                ? List.<String>of()
                : DatabaseFile.texts(
                        connection, "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL");
        return versions.stream().max(Comparator.naturalOrder()).orElse("");
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : COUNTED.entrySet()) {
            var count = DatabaseFile.texts(connection, "SELECT count(*) FROM " + table.getValue());
            rows.put(table.getKey(), Long.valueOf(count.get(0)));
        }
        return rows;
    }
}
