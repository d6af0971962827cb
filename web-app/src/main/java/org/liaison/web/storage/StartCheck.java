package org.liaison.web.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Looks at the database before anything opens it for good, so that damage is met at the start and not by a learner. */
final class StartCheck {

    private final Path database;
    private final Backups backups;

    StartCheck(Path database, Backups backups) {
        this.database = database;
        this.backups = backups;
    }

    /** @throws StorageProblem if there is a database that cannot be read or written, or is damaged */
    void run() {
        if (!Files.exists(database)) {
            return;
        }
        if (!Files.isWritable(database)) {
            throw new StorageProblem(
                    "The database " + database + " is read-only",
                    "Give the account that runs Liaison the right to write it.");
        }
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new StorageProblem("The database " + database + " is damaged: " + faults.get(0), wayOut());
        }
    }

    /** The quick look reads every page, but does not compare each index with its table. */
    private List<String> faults() {
        try (var connection = DatabaseFile.open(database)) {
            var found = DatabaseFile.texts(connection, "PRAGMA quick_check(1)");
            found.remove("ok");
            return found;
        } catch (SQLException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private String wayOut() {
        return backups.newestWhole()
                .map(backup ->
                        "The newest whole backup is " + backup.file() + ". To go back to it: bin/liaison restore "
                                + backup.file() + " --data-dir " + database.getParent())
                .orElse("There is no whole backup beside it. Keep the file, and restore a backup from elsewhere:"
                        + " bin/liaison restore FILE --data-dir " + database.getParent());
    }
}
