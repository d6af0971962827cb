package org.liaison.web.storage;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Takes backups of the SQLite database at a steady pace and lets go of the oldest. PostgreSQL has ways of its own. */
@Component
@Profile("!postgres")
class BackupSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final Backups backups;
    private final BackupSettings settings;

    BackupSchedule(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        var every = settings.every();
        if (!every.isZero()) {
            var first = every.compareTo(FIRST) < 0 ? every : FIRST;
            tasks.addFixedDelayTask(new FixedDelayTask(this::take, every, first));
        }
    }

    private void take() {
        try {
            backups.writeDown(backups.take());
            backups.keepOnly(settings.keep());
        } catch (StorageProblem problem) {
            LOG.error("{}. {}", problem.getMessage(), problem.mend());
        }
    }
}
