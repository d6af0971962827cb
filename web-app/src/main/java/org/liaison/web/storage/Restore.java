package org.liaison.web.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liaison.web.audit.Action;

/**
 * Puts a backup in the place of a database.
 *
 * <p>What was there is set aside, never deleted. The backup takes its place in one step, so that at every moment there is one
 * database or the other, whole.
 */
public final class Restore {

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern(
                    "'before-restore-'yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path database;
    private final Clock clock;

    public Restore(Path database, Clock clock) {
        this.database = database.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * Restores a backup and gives back the folder in which what was there before now lies, if anything was.
     *
     * @throws StorageProblem if the backup is not whole, the application is running, or the files cannot be written; then nothing is
     *     changed
     */
    public Optional<Path> from(Backup backup) {
        requireWhole(backup);
        try (var folder = DataFolder.hold(database.resolveSibling(".").normalize())) {
            var restoring = folder.resolve(database.getFileName() + ".restoring");
            Files.copy(backup.file(), restoring, StandardCopyOption.REPLACE_EXISTING);
            var before = Files.exists(database) ? Optional.of(setAside()) : Optional.<Path>empty();
            Disk.publish(restoring, database);
            Written.in(database, Action.DATABASE_RESTORED, backup.described(), clock);
            return before;
        } catch (IOException | SQLException problem) {
            throw new StorageProblem(
                    "The backup could not be put in place: " + problem.getMessage(),
                    "See that there is room in " + database.getParent() + ", then restore again.",
                    problem);
        }
    }

    private static void requireWhole(Backup backup) {
        var found = backup.examine();
        if (!found.isWhole()) {
            throw new StorageProblem(
                    backup.file() + " is not restored. " + String.join(". ", found.problems()),
                    "Choose another backup; the present database is as it was.");
        }
    }

    /** Copies the database away; only what belongs to it and must not meet the backup is moved. */
    private Path setAside() throws IOException {
        foldIn();
        var aside = Files.createDirectories(database.resolveSibling(ASIDE.format(clock.instant())));
        for (var companion : List.of("-wal", "-shm")) {
            var file = database.resolveSibling(database.getFileName() + companion);
            if (Files.exists(file)) {
                Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(database, aside.resolve(database.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return aside;
    }

    /** Takes the write-ahead log into the database, so that it is whole in one file should this be interrupted. */
    private void foldIn() {
        try (var connection = DatabaseFile.open(database);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException damaged) {
            // A database that cannot be read is set aside as it is, log and all.
        }
    }
}
