package org.liaison.web.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the SQLite database is copied, and where to.
 *
 * @param every how long after one backup the next is taken; zero for never
 * @param keep how many are kept, the newest ones
 * @param dir where they lie; without it, the folder {@code backups} beside the database. A disk of its own is better
 */
@ConfigurationProperties("liaison.backup")
record BackupSettings(
        @DefaultValue("1h") Duration every,
        @DefaultValue("48") int keep,
        @Nullable Path dir) {

    BackupSettings {
        if (every.isNegative() || keep < 1) {
            throw new IllegalArgumentException("liaison.backup: 'every' must not be negative, and 'keep' at least 1");
        }
    }
}
