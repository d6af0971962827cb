package org.liaison.web.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.liaison.web.audit.Action;
import org.springframework.dao.DataAccessException;

/**
 * The copies of one SQLite database in one folder, named by the moment they were taken.
 *
 * <p>A copy is taken while the application runs: SQLite writes it from one steady snapshot (<a
 * href="https://www.sqlite.org/lang_vacuum.html#vacuuminto">VACUUM INTO</a>) and holds up no writer. It gets its name only when it
 * has been written, synced to the disk and read back as whole.
 */
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'liaison-'yyyyMMdd'T'HHmmss'Z.db'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String NAMES = "liaison-*Z.db";

    private final Path database;
    private final Path folder;
    private final Clock clock;

    /** @param folder where the copies lie; made when the first is taken */
    public Backups(Path database, Path folder, Clock clock) {
        this.database = database.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Those in the folder {@code backups} beside the database. */
    public static Backups beside(Path database, Clock clock) {
        return new Backups(database, database.resolveSibling("backups"), clock);
    }

    /**
     * Takes a copy and proves that it is whole.
     *
     * @throws StorageProblem if there is nothing to copy, no place for the copy, or the copy is not whole; then there is no new copy
     */
    public Backup take() {
        if (!Files.isRegularFile(database)) {
            throw new StorageProblem("There is no database " + database, "Name the folder it lies in with --data-dir.");
        }
        var backup = new Backup(folder.resolve(NAME.format(clock.instant())));
        var unfinished = backup.file().resolveSibling(backup.file().getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(unfinished);
            copyTo(unfinished);
            finish(unfinished, backup);
            return backup;
        } catch (IOException | SQLException problem) {
            throw new StorageProblem(
                    "No backup could be written to " + folder + ": " + problem.getMessage(),
                    "See that there is room and that the folder can be written.",
                    problem);
        } finally {
            forget(unfinished);
        }
    }

    /**
     * Writes into the audit trail of the database that this copy of it was taken.
     *
     * @throws StorageProblem if the database cannot be written; the copy is as good as before
     */
    public void writeDown(Backup taken) {
        try {
            Written.in(database, Action.BACKUP_TAKEN, taken.described(), clock);
        } catch (IOException | SQLException | DataAccessException problem) {
            throw new StorageProblem(
                    "The backup " + taken.file() + " is whole, but could not be written into the audit log: "
                            + problem.getMessage(),
                    "See that the database can be written.",
                    problem);
        }
    }

    private void copyTo(Path file) throws SQLException {
        try (var connection = DatabaseFile.open(database);
                var copying = connection.prepareStatement("VACUUM INTO ?")) {
            copying.setString(1, file.toString());
            copying.execute();
        }
    }

    private static void finish(Path unfinished, Backup backup) throws IOException {
        var found = Examination.of(unfinished);
        if (!found.isWhole()) {
            throw new StorageProblem(
                    "The backup is not whole. " + String.join(". ", found.problems()),
                    "The database itself may be damaged: verify an older backup before you do anything else.");
        }
        backup.seal(unfinished);
        Disk.publish(unfinished, backup.file());
    }

    private static void forget(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // It has a name that nothing takes for a backup, and the next one of that second removes it.
        }
    }

    /** All copies, the newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, NAMES)) {
            return StreamSupport.stream(files.spliterator(), false)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .map(Backup::new)
                    .toList();
        } catch (IOException problem) {
            throw new StorageProblem("The folder " + folder + " cannot be listed", "See that it can be read.", problem);
        }
    }

    /** The newest copy that is whole. */
    public Optional<Backup> newestWhole() {
        return all().stream().filter(backup -> backup.examine().isWhole()).findFirst();
    }

    /** Deletes all copies but the newest few. */
    public void keepOnly(int newest) {
        all().stream().skip(newest).forEach(old -> {
            try {
                Files.deleteIfExists(old.file());
                Files.deleteIfExists(old.digestFile());
            } catch (IOException problem) {
                throw new StorageProblem(
                        "The old backup " + old.file() + " cannot be deleted", "Delete it by hand.", problem);
            }
        });
    }
}
