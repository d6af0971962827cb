package org.liaison.web.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.liaison.web.LiaisonSettings;

/** A database with our tables and a few people, outside of any application. */
public record SmallDatabase(Path folder) {

    /** Makes one with so many people. */
    public static SmallDatabase of(Path folder, int people) throws SQLException {
        var made = new SmallDatabase(folder);
        made.flyway().load().migrate();
        for (var number = 1; number <= people; number++) {
            made.addPerson("person" + number);
        }
        return made;
    }

    public Path file() {
        return LiaisonSettings.database(folder);
    }

    Connection open() throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
        return connection;
    }

    FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), null, null)
                .placeholders(Map.of(
                        "binary",
                        "BLOB",
                        "before-refusing",
                        "",
                        "refusing",
                        "BEGIN SELECT RAISE(ABORT, 'only ever added to'); END"));
    }

    /** Does to it what somebody with the file in hand could do. */
    public void run(String... statements) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    public void addPerson(String login) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO person VALUES ('" + login + "', '" + login + "', 'Somebody', 'x', NULL, 1, 0, 0)");
        }
    }

    public List<String> logins() throws SQLException {
        return texts("SELECT login FROM person ORDER BY login");
    }

    public List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
