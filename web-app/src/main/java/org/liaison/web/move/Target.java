package org.liaison.web.move;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.liaison.web.storage.StorageProblem;

/**
 * The PostgreSQL database to move to.
 *
 * @param url its JDBC address, such as {@code jdbc:postgresql://localhost:5432/liaison}
 */
public record Target(String url, String user, String password) {

    /** Makes our tables there and opens it; the caller commits. */
    Connection open() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        try {
            requireNothingOfOurs(connection);
            Flyway.configure()
                    .dataSource(url, user, password)
                    .placeholders(Map.of("binary", "BYTEA"))
                    .load()
                    .migrate();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException problem) {
            connection.close();
            throw problem;
        }
    }

    /** Two installations are never mixed: not even one person may be there. */
    private static void requireNothingOfOurs(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "public", "person", null)) {
            if (!tables.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement();
                var people = statement.executeQuery("SELECT 1 FROM person LIMIT 1")) {
            if (people.next()) {
                throw new StorageProblem(
                        "The PostgreSQL database holds an installation already",
                        "Name an empty database, or empty this one if it may go.");
            }
        }
    }
}
