package org.liaison.web.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liaison.web.storage.StorageProblem;

/**
 * A table as PostgreSQL has it.
 *
 * @param columns its columns in their order, each with how its values are compared
 */
record Table(String name, Map<String, Form> columns) {

    Table {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** How the values of a column are read, so that both databases give the same. */
    enum Form {
        WHOLE_NUMBER,
        NUMBER,
        TEXT,
        BYTES;

        static Form of(int type, String column) {
            return switch (type) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE_NUMBER;
                case Types.DOUBLE, Types.REAL, Types.FLOAT -> NUMBER;
                case Types.VARCHAR, Types.CHAR -> TEXT;
                case Types.BINARY, Types.VARBINARY -> BYTES;
                default ->
                    throw new IllegalStateException("Column " + column + " has a type that is not known: " + type);
            };
        }
    }

    /**
     * All tables of these names, each after those that its rows refer to.
     *
     * @param left names of tables that are left out
     * @throws StorageProblem if the database has others, or lacks some
     */
    static List<Table> inOrder(Connection postgres, Set<String> names, Set<String> left) throws SQLException {
        var there = names(postgres);
        if (!there.equals(names)) {
            throw new StorageProblem(
                    "The PostgreSQL database has other tables than the SQLite one: " + there + " and " + names,
                    "Name a database that nothing else uses.");
        }
        var ordered = new LinkedHashSet<String>();
        for (var name : names) {
            addAfterItsParents(name, postgres, ordered, new LinkedHashSet<>());
        }
        ordered.removeAll(left);
        var tables = new ArrayList<Table>();
        for (var name : ordered) {
            tables.add(new Table(name, columns(postgres, name)));
        }
        return tables;
    }

    private static Set<String> names(Connection postgres) throws SQLException {
        var names = new TreeSet<String>();
        try (var found = postgres.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void addAfterItsParents(String name, Connection postgres, Set<String> ordered, Set<String> underWay)
            throws SQLException {
        if (ordered.contains(name) || !underWay.add(name)) {
            return;
        }
        for (var parent : parents(name, postgres)) {
            addAfterItsParents(parent, postgres, ordered, underWay);
        }
        ordered.add(name);
    }

    private static Set<String> parents(String name, Connection postgres) throws SQLException {
        var parents = new TreeSet<String>();
        try (var keys = postgres.getMetaData().getImportedKeys(null, "public", name)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        return parents;
    }

    private static Map<String, Form> columns(Connection postgres, String name) throws SQLException {
        var columns = new LinkedHashMap<String, Form>();
        try (var found = postgres.getMetaData().getColumns(null, "public", name, "%")) {
            while (found.next()) {
                var column = found.getString("COLUMN_NAME");
                columns.put(column, Form.of(found.getInt("DATA_TYPE"), name + "." + column));
            }
        }
        return columns;
    }

    /** Reads all rows. */
    String select() {
        return "SELECT " + list() + " FROM " + name;
    }

    /** Adds a row. */
    String insert() {
        var places = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + list() + ") VALUES (" + places + ")";
    }

    private String list() {
        return String.join(", ", columns.keySet());
    }
}
