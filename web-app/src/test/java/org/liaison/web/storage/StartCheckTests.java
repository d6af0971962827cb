package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.web.LiaisonSettings;

/** What is met at the start, and what is said of it. */
class StartCheckTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Backups backups() {
        return new Backups(LiaisonSettings.database(folder), folder.resolve("backups"), NOON);
    }

    private StartCheck check() {
        return new StartCheck(LiaisonSettings.database(folder), backups());
    }

    @Test
    void anEmptyFolderIsABeginning() {
        assertThatCode(() -> check().run()).doesNotThrowAnyException();
    }

    @Test
    void aSoundDatabaseIsOpened() throws SQLException {
        SmallDatabase.of(folder, 2);

        assertThatCode(() -> check().run()).doesNotThrowAnyException();
    }

    @Test
    void aDamagedDatabaseIsRefusedWithTheWayBack() throws SQLException, IOException {
        var database = SmallDatabase.of(folder, 2);
        var backup = backups().take();
        var bytes = Files.readAllBytes(database.file());
        Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(database.file(), bytes);

        var problem = catchThrowableOfType(StorageProblem.class, () -> check().run());

        assertThat(problem).hasMessageContaining(database.file() + " is damaged: ");
        assertThat(problem.mend()).contains("bin/liaison restore " + backup.file() + " --data-dir " + folder);
    }

    @Test
    void whatIsNoDatabaseIsRefusedToo() throws IOException {
        Files.writeString(LiaisonSettings.database(folder), "Not a database at all. ".repeat(100));

        var problem = catchThrowableOfType(StorageProblem.class, () -> check().run());

        assertThat(problem).hasMessageContaining("is damaged").hasMessageContaining("not a database");
        assertThat(problem.mend()).contains("There is no whole backup beside it");
    }

    @Test
    void aFolderIsHeldByOneAtATime() throws IOException {
        try (var first = DataFolder.hold(folder)) {
            assertThat(first.resolve("liaison.lock")).exists();
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(StorageProblem.class)
                    .hasMessageContaining("in use by another Liaison");
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(StorageProblem.class)
                .hasMessageContaining("cannot be written");
    }
}
