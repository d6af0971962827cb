package org.liaison.web.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that a piece of work sends to the database. */
public final class Statements {

    private static final String SENT = "Executing prepared SQL statement";

    private Statements() {}

    /** How many statements this thread sends while the work is done. */
    public static int during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var counter = new Counter(Thread.currentThread().getName());
        counter.start();
        var level = logger.getLevel();
        logger.setAdditive(false);
        logger.addAppender(counter);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(counter);
            logger.setAdditive(true);
        }
        return counter.seen.get();
    }

    private static final class Counter extends AppenderBase<ILoggingEvent> {

        private final AtomicInteger seen = new AtomicInteger();
        private final String thread;

        private Counter(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread) && event.getMessage().startsWith(SENT)) {
                seen.incrementAndGet();
            }
        }
    }
}
