package org.liaison.web.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.WebApplication;
import org.liaison.web.quiz.Rebuild;
import org.liaison.web.storage.Backups;
import org.liaison.web.storage.StoppedDatabase;
import org.liaison.web.storage.StorageProblem;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

/** Moves what the demonstration people have done to a real PostgreSQL server. */
@LiaisonTest
class MoveTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Autowired
    private Backups backups;

    @Autowired
    private Rebuild rebuild;

    private Path database;

    @BeforeEach
    void copyTheInstallation() throws IOException {
        database = LiaisonSettings.database(folder);
        Files.copy(backups.take().file(), database);
    }

    private List<Move.Moved> move(String url) {
        return new Move(database, target(url), CLOCK).run(table -> {});
    }

    private static Target target(String url) {
        return new Target(url, "postgres", "postgres");
    }

    private static List<String> texts(String address, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    @Test
    void everyRowIsThereAfterwardsAndWhatIsKeptFollowsFromTheAnswersAsItDid() throws SQLException {
        var url = OnPostgres.emptyDatabase("moved");
        var moved = move(url);
        for (var table : moved) {
            var count = "SELECT count(*) FROM " + table.table();
            assertThat(texts(url, count))
                    .as(table.table())
                    .containsExactly(String.valueOf(table.rows()))
                    .isEqualTo(texts("jdbc:sqlite:" + database, count));
        }
        assertThat(moved).extracting(Move.Moved::table).contains("person", "attempt", "attempt_step", "judgment");
        var settings = List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
        var outcome = WebApplication.withoutServer(
                settings, application -> application.getBean(Rebuild.class).compare());
        assertThat(outcome.attempts()).isPositive();
        // other tests alter what is kept of their people; the move neither mends that nor adds to it
        assertThat(outcome.differing())
                .containsExactlyInAnyOrderElementsOf(rebuild.compare().differing());
    }

    @Test
    void aDatabaseThatHoldsAnInstallationIsLeftAlone() throws SQLException {
        var url = OnPostgres.emptyDatabase("taken");
        move(url);
        change("UPDATE person SET name = 'Somebody Else'");
        assertThatThrownBy(() -> move(url))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("holds an installation already");
        assertThat(texts(url, "SELECT name FROM person")).doesNotContain("Somebody Else");
    }

    @Test
    void whatCannotBeKeptThereIsNamedAndNothingStays() throws SQLException {
        var url = OnPostgres.emptyDatabase("refused");
        change("UPDATE person SET name = 'too long ' || hex(zeroblob(500)) WHERE login = 'ada'");
        assertThatThrownBy(() -> move(url))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("nothing was kept of it")
                .hasMessageContaining("value too long");
        assertThat(texts(url, "SELECT name FROM person")).isEmpty();
        change("UPDATE person SET name = 'Ada Park' WHERE login = 'ada'");
        assertThat(move(url)).isNotEmpty();
    }

    @Test
    void anInstallationThatRunsOrIsNotThereOrIsOlderIsRefused() throws Exception {
        var url = OnPostgres.emptyDatabase("untouched");
        try (var running = StoppedDatabase.open(database, CLOCK)) {
            assertThat(running.tables()).contains("person");
            assertThatThrownBy(() -> move(url)).hasMessageContaining("in use by another Liaison");
        }
        change("DELETE FROM flyway_schema_history WHERE version > '050'");
        assertThatThrownBy(() -> move(url)).hasMessageContaining("has tables 050");
        Files.delete(database);
        assertThatThrownBy(() -> move(url)).hasMessageContaining("There is no database");
        assertThat(texts(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }
}
