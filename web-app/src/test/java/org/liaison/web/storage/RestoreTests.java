package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to a backup: all of it or nothing, and what was there is kept. */
class RestoreTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private SmallDatabase database;
    private Backup backup;
    private Restore restore;

    @BeforeEach
    void makeDatabaseAndBackup() throws SQLException {
        database = SmallDatabase.of(folder, 2);
        backup = new Backups(database.file(), folder.resolve("backups"), NOON).take();
        restore = new Restore(database.file(), NOON);
        database.addPerson("later");
    }

    @Test
    void whatTheBackupHeldIsThereAgain() throws SQLException {
        restore.from(backup);

        assertThat(database.logins()).containsExactly("person1", "person2");
    }

    @Test
    void whatWasThereBeforeIsSetAside() throws SQLException {
        var before = restore.from(backup);

        assertThat(before).contains(folder.resolve("before-restore-20260704T120000Z"));
        assertThat(new SmallDatabase(before.orElseThrow()).logins()).containsExactly("later", "person1", "person2");
    }

    @Test
    void anAnswerThatIsOnlyInTheLogIsSetAsideToo() throws SQLException, IOException {
        try (var left = database.open();
                var statement = left.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            database.addPerson("last");
            assertThat(folder.resolve("liaison.db-wal")).isNotEmptyFile();
            var before = restore.from(backup).orElseThrow();
            assertThat(new SmallDatabase(before).logins()).contains("last");
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        var bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.file(), bytes);
        var present = Files.readAllBytes(database.file());

        assertThatThrownBy(() -> restore.from(backup))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("is not restored")
                .hasMessageContaining("digest differs");
        assertThat(Files.readAllBytes(database.file())).isEqualTo(present);
    }

    @Test
    void aRunningApplicationIsNotTakenTheDatabaseFrom() throws IOException {
        try (var running = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> restore.from(backup)).hasMessageContaining("is in use by another Liaison");
            assertThat(running.resolve("liaison.db")).exists();
        }
        assertThat(restore.from(backup)).isPresent();
    }

    @Test
    void aBackupMakesANewInstallationOfAnEmptyFolder() throws SQLException {
        var elsewhere = new SmallDatabase(folder.resolve("elsewhere"));

        assertThat(new Restore(elsewhere.file(), NOON).from(backup)).isEmpty();
        assertThat(elsewhere.logins()).containsExactly("person1", "person2");
    }

    @Test
    void aRuinedDatabaseIsReplacedAndSetAsideAsItIs() throws IOException, SQLException {
        Files.writeString(database.file(), "ruin");

        var before = restore.from(backup).orElseThrow();

        assertThat(database.logins()).containsExactly("person1", "person2");
        assertThat(before.resolve("liaison.db")).hasContent("ruin");
    }
}
