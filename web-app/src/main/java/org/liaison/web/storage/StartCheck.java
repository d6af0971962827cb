package org.liaison.web.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

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
        List<String> faults = new ArrayList<>();
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + database);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var lines = statement.executeQuery("PRAGMA quick_check(1)")) {
            while (lines.next()) {
                faults.add(lines.getString(1));
            }
        } catch (SQLException unreadable) {
            faults.add(String.valueOf(unreadable.getMessage()));
        }
        faults.remove("ok");
        return faults;
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
