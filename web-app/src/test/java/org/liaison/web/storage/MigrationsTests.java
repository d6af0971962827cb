package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** How tables come to a new version, and how they do not. */
class MigrationsTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private SmallDatabase database;
    private Backups backups;
    private Migrations migrations;

    @BeforeEach
    void prepare() {
        database = new SmallDatabase(folder);
        backups = new Backups(database.file(), folder.resolve("backups"), NOON);
        var beans = new StaticListableBeanFactory();
        beans.addBean("backups", backups);
        migrations = new Migrations(beans.getBeanProvider(Backups.class));
    }

    @Test
    void aNewDatabaseNeedsNoBackup() {
        migrations.migrate(database.flyway().load());

        assertThat(backups.all()).isEmpty();
        assertThat(database.flyway().load().info().current().getVersion()).hasToString(Schema.newest());
    }

    @Test
    void tablesThatAreUpToDateNeedNone() {
        migrations.migrate(database.flyway().load());
        migrations.migrate(database.flyway().load());

        assertThat(backups.all()).isEmpty();
    }

    @Test
    void anOlderDatabaseIsCopiedBeforeItsTablesChange() throws SQLException {
        database.flyway().target("013").load().migrate();
        database.addPerson("early");

        migrations.migrate(database.flyway().load());

        assertThat(backups.all()).singleElement().satisfies(backup -> {
            assertThat(backup.examine().schema()).isEqualTo("013");
            assertThat(backup.examine().rows()).containsEntry("people", 1L);
        });
        assertThat(database.logins()).containsExactly("early");
        assertThat(database.flyway().load().info().pending()).isEmpty();
    }

    @Test
    void aChangeThatFailsHalfWayIsTakenBackAndTheOldVersionStarts() throws SQLException {
        migrations.migrate(database.flyway().load());
        database.addPerson("steady");
        var newVersion = database.flyway()
                .locations("classpath:db/migration", "classpath:db/broken")
                .load();

        assertThatThrownBy(() -> migrations.migrate(newVersion)).isInstanceOf(FlywayException.class);

        assertThat(backups.all())
                .singleElement()
                .satisfies(backup -> assertThat(backup.examine().isWhole()).isTrue());
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name = 'half_done'"))
                .isEmpty();
        assertThat(database.texts("SELECT name FROM person")).containsExactly("Somebody");
        migrations.migrate(database.flyway().load());
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        migrations.migrate(database.flyway().load());
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', 'SQL', 'V999__later.sql', 0,"
                            + " installed_by, installed_on, 1, 1 FROM flyway_schema_history WHERE installed_rank = 1");
        }

        assertThatThrownBy(() -> migrations.migrate(database.flyway().load()))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("last used by a newer version of Liaison")
                .hasMessageContaining("999");
    }
}
