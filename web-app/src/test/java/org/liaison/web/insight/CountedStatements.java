package org.liaison.web.insight;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that are sent to the database, as the log of the JDBC template tells them. */
final class CountedStatements implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    CountedStatements() {
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        seen.start();
        log.addAppender(seen);
    }

    /** How many statements something takes. */
    long during(Runnable something) {
        seen.list.clear();
        something.run();
        return seen.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    @Override
    public void close() {
        log.detachAppender(seen);
        log.setLevel(null);
        log.setAdditive(true);
    }
}
