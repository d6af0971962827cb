package org.liaison.web.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.liaison.web.LiaisonSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file behind two pools.
 *
 * <p>SQLite has a single writer, and several writing connections starve each other; so there is one, which takes the
 * write lock when its transaction begins and syncs every commit to the disk. Read-only transactions go to a pool of
 * their own, see a steady snapshot, never wait for the writer, and cannot write.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class SqliteStorage {

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 10_000;

    /** Held until the process ends, before anything touches the database. */
    @Bean
    DataFolder dataFolder(LiaisonSettings settings) {
        return DataFolder.hold(settings.dataDir().toAbsolutePath());
    }

    @Bean
    Backups backups(LiaisonSettings settings, BackupSettings backup, Clock clock) {
        var database = settings.database();
        return backup.dir() == null ? Backups.beside(database, clock) : new Backups(database, backup.dir(), clock);
    }

    @Bean
    HikariDataSource writer(LiaisonSettings settings, DataFolder held, Backups backups) {
        new StartCheck(settings.database(), backups).run();
        var config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return pool("writer", 1, config, settings);
    }

    @Bean
    HikariDataSource readers(LiaisonSettings settings, HikariDataSource writer) {
        var pool = pool("readers", READERS, config(), settings);
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        return pool;
    }

    @Bean
    @Primary
    DataSource storage(HikariDataSource writer, HikariDataSource readers) {
        var storage = new LazyConnectionDataSourceProxy(writer);
        storage.setReadOnlyDataSource(readers);
        return storage;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource storage) {
        return new SqliteTransactions(storage);
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static HikariDataSource pool(String name, int size, SQLiteConfig config, LiaisonSettings settings) {
        var file = new SQLiteDataSource(config);
        file.setUrl("jdbc:sqlite:" + settings.database());
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(file);
        pool.setMaximumPoolSize(size);
        pool.setMaxLifetime(0);
        pool.setExceptionOverrideClassName(NoTrustAfterFailedSync.class.getName());
        return pool;
    }
}
