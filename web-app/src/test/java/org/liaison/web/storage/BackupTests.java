package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a database: taken under way, found out when damaged, never half there. */
class BackupTests {

    private static final Instant NOON = Instant.parse("2026-07-04T12:00:00Z");

    @TempDir
    private Path folder;

    private SmallDatabase database;

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = SmallDatabase.of(folder, 3);
    }

    private Backups backups(Instant now) {
        return new Backups(database.file(), folder.resolve("backups"), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aBackupIsNamedByItsMomentAndWhole() {
        var backup = backups(NOON).take();

        assertThat(backup.file()).hasFileName("liaison-20260704T120000Z.db").exists();
        assertThat(backup.examine().problems()).isEmpty();
        assertThat(backup.examine().schema()).isEqualTo(Schema.newest());
        assertThat(backup.examine().rows()).isEqualTo(Map.of("people", 3L, "attempts", 0L, "answers", 0L));
    }

    @Test
    void itHoldsWhatWasCommittedAndNothingElse() throws SQLException {
        try (var writer = database.open();
                var statement = writer.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DELETE FROM person");
            assertThat(backups(NOON).take().examine().rows()).containsEntry("people", 3L);
            statement.execute("COMMIT");
        }
        assertThat(backups(NOON.plusSeconds(1)).take().examine().rows()).containsEntry("people", 0L);
    }

    @Test
    void anyChangedByteIsFound() throws IOException {
        var backup = backups(NOON).take();
        var bytes = Files.readAllBytes(backup.file());
        for (var at = 0; at < bytes.length; at += bytes.length / 50) {
            bytes[at] ^= 1;
            Files.write(backup.file(), bytes);
            assertThat(backup.examine().isWhole()).as("byte %d", at).isFalse();
            bytes[at] ^= 1;
        }
        Files.write(backup.file(), bytes);
        assertThat(backup.examine().isWhole()).isTrue();
    }

    @Test
    void aBackupThatWasCutOffIsFoundOut() throws IOException {
        var backup = backups(NOON).take();
        var bytes = Files.readAllBytes(backup.file());
        Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(backup.examine().problems())
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("digest differs");
    }

    @Test
    void withoutItsDigestNothingProvesIt() throws IOException {
        var backup = backups(NOON).take();
        Files.delete(backup.digestFile());

        assertThat(backup.examine().problems()).singleElement().asString().contains("digest is missing");
    }

    @Test
    void theDigestIsWrittenAsOtherToolsReadIt() throws IOException {
        var backup = backups(NOON).take();

        assertThat(backup.digestFile()).content().matches("[0-9a-f]{64}  liaison-20260704T120000Z\\.db\n");
        assertThat(Files.readString(backup.digestFile())).startsWith(Backup.digest(backup.file()));
    }

    @Test
    void aDatabaseOfSomethingElseIsNoBackup() throws IOException, SQLException {
        var other = new Backup(folder.resolve("other.db"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other.file());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipe (name TEXT)");
        }
        other.seal(other.file());

        assertThat(other.examine().problems()).containsExactly("It is not a database of Liaison");
    }

    @Test
    void aBackupOfANewerVersionIsNotForThisOne() throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE flyway_schema_history SET version = '999' WHERE version = '" + Schema.newest() + "'");
        }
        assertThatThrownBy(() -> backups(NOON).take())
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("made by a newer version");
    }

    @Test
    void whatCannotBeCopiedLeavesNothingBehind() throws IOException {
        Files.delete(database.file());
        assertThatThrownBy(() -> backups(NOON).take()).hasMessageContaining("There is no database");

        Files.writeString(
                database.file(), "This is no database, but it is long enough to be taken for one.".repeat(20));
        assertThatThrownBy(() -> backups(NOON).take()).isInstanceOf(StorageProblem.class);
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file");

        assertThatThrownBy(() -> backups(NOON).take())
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("No backup could be written to " + folder.resolve("backups"));
    }

    @Test
    void theOldestAreLetGoOf() {
        for (var hour = 0; hour < 5; hour++) {
            backups(NOON.plus(Duration.ofHours(hour))).take();
        }
        backups(NOON).keepOnly(2);

        assertThat(backups(NOON).all())
                .extracting(backup -> backup.file().getFileName().toString())
                .containsExactly("liaison-20260704T160000Z.db", "liaison-20260704T150000Z.db");
        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**T120000Z.db*");
    }

    @Test
    void theNewestWholeOneIsFoundBehindADamagedOne() throws IOException {
        var good = backups(NOON).take();
        var damaged = backups(NOON.plusSeconds(9)).take();
        Files.writeString(damaged.file(), "no more");

        assertThat(backups(NOON).newestWhole()).contains(good);
    }
}
