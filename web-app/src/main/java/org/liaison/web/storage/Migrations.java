package org.liaison.web.storage;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables up to date: never those of a newer version, and on SQLite never without a backup. */
@Component
class Migrations implements FlywayMigrationStrategy {

    private final ObjectProvider<Backups> backups;

    Migrations(ObjectProvider<Backups> backups) {
        this.backups = backups;
    }

    @Override
    public void migrate(Flyway flyway) {
        var info = flyway.info();
        Arrays.stream(info.all())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findFirst()
                .ifPresent(Migrations::refuse);
        if (info.current() != null && info.pending().length > 0) {
            backups.ifAvailable(Backups::take);
        }
        flyway.migrate();
    }

    private static void refuse(MigrationInfo newer) {
        throw new StorageProblem(
                "The database was last used by a newer version of Liaison: it has tables " + newer.getVersion()
                        + ", and this version knows none after " + Schema.newest(),
                "Start the newer version, or restore a backup that was taken before it was installed.");
    }
}
