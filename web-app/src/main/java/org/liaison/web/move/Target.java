package org.liaison.web.move;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.liaison.web.storage.StorageProblem;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The PostgreSQL database to move to.
 *
 * @param url its JDBC address, such as {@code jdbc:postgresql://localhost:5432/liaison}
 */
public record Target(String url, String user, String password) {

    private static final String PLACEHOLDERS = "spring.flyway.placeholders.";

    /** Makes our tables there and opens it; the caller commits. */
    Connection open() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        try {
            requireNothingOfOurs(connection);
            Flyway.configure()
                    .dataSource(url, user, password)
                    .placeholders(dialect())
                    .load()
                    .migrate();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException problem) {
            connection.close();
            throw problem;
        }
    }

    /** What the migrations say differently on PostgreSQL, as the server's own settings have it. */
    private static Map<String, String> dialect() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application-postgres.yaml"));
        return Objects.requireNonNull(settings.getObject()).entrySet().stream()
                .filter(setting -> setting.getKey().toString().startsWith(PLACEHOLDERS))
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toString().substring(PLACEHOLDERS.length()),
                        setting -> setting.getValue().toString()));
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
