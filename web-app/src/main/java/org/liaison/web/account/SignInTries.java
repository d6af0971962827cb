package org.liaison.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by account and by address, and never locks for good.
 *
 * <p>A try is counted as failed <em>before</em> the password is looked at, in one statement, so tries made at the same
 * moment cannot slip past the counter; success takes the count of the account away again. A refused try counts for
 * nothing, so waiting is always enough. Logins that do not exist are counted like the others.
 */
@Repository
class SignInTries {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try; says until when to wait if it may not be made now. */
    @Transactional
    public Optional<Instant> count(String login, String address) {
        forgetOldOnes();
        var blocked = blockedUntil(account(login)).or(() -> blockedUntil(address(address)));
        if (blocked.isEmpty()) {
            add(account(login), FREE_FOR_ACCOUNT);
            add(address(address), FREE_FOR_ADDRESS);
        }
        return blocked;
    }

    /** Forgets the failed tries at an account, and this one try of the address, after a success. */
    @Transactional
    public void succeeded(String login, String address) {
        jdbc.sql("DELETE FROM sign_in_try WHERE subject = ?")
                .param(account(login))
                .update();
        jdbc.sql("UPDATE sign_in_try SET failures = failures - 1 WHERE subject = ? AND failures > 0")
                .param(address(address))
                .update();
    }

    /** Touches the row first, so that on PostgreSQL tries at the same moment stand in line. */
    private Optional<Instant> blockedUntil(String subject) {
        jdbc.sql("INSERT INTO sign_in_try (subject, failures, last_try, blocked_until) VALUES (?, 0, ?, 0)"
                        + " ON CONFLICT (subject) DO UPDATE SET failures = sign_in_try.failures")
                .params(subject, clock.millis())
                .update();
        return jdbc.sql("SELECT blocked_until FROM sign_in_try WHERE subject = ? AND blocked_until > ?")
                .params(subject, clock.millis())
                .query((row, index) -> Instant.ofEpochMilli(row.getLong(1)))
                .optional();
    }

    private void add(String subject, int free) {
        var failures = 1
                + jdbc.sql("SELECT failures FROM sign_in_try WHERE subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single();
        jdbc.sql("UPDATE sign_in_try SET failures = ?, last_try = ?, blocked_until = ? WHERE subject = ?")
                .params(failures, clock.millis(), clock.millis() + waitAfter(failures, free), subject)
                .update();
    }

    /** Nothing for the first tries, then a minute, doubled with each further failure up to a quarter of an hour. */
    static long waitAfter(int failures, int free) {
        if (failures < free) {
            return 0;
        }
        var doublings = Math.min(failures - free, 10);
        return Math.min(MEMORY.toMillis(), FIRST_WAIT.toMillis() << doublings);
    }

    /** A count outlives the longest wait, or waiting would wipe it. */
    private void forgetOldOnes() {
        jdbc.sql("DELETE FROM sign_in_try WHERE last_try < ?")
                .param(clock.millis() - 2 * MEMORY.toMillis())
                .update();
    }

    private static String account(String login) {
        return "login:" + (login.length() > 64 ? login.substring(0, 64) : login);
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
