package org.liaison.web.certificate;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many codes were looked for from an address, so that nobody can try many.
 *
 * <p>Time is cut into spans of a quarter of an hour, and each span has its own count. Of addresses of the newer sort only the first
 * half counts, because whoever has one usually has all that share it. Counts of spans that are over are deleted.
 */
@Repository
class Looks {

    static final int ALLOWED = 50;
    static final Duration SPAN = Duration.ofMinutes(15);
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a look; says how long to wait if it may not be taken now. */
    @Transactional
    public Optional<Duration> count(String address) {
        var now = clock.millis();
        var span = now / SPAN.toMillis();
        jdbc.sql("DELETE FROM certificate_look WHERE span < ?").param(span).update();
        jdbc.sql("INSERT INTO certificate_look (address, span, looks) VALUES (?, ?, 1)"
                        + " ON CONFLICT (address, span) DO UPDATE SET looks = certificate_look.looks + 1")
                .params(network(address), span)
                .update();
        var looks = jdbc.sql("SELECT looks FROM certificate_look WHERE address = ? AND span = ?")
                .params(network(address), span)
                .query(Integer.class)
                .single();
        return looks <= ALLOWED ? Optional.empty() : Optional.of(Duration.ofMillis((span + 1) * SPAN.toMillis() - now));
    }

    private static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1))
                        .limit(GROUPS_OF_A_NETWORK)
                        .collect(Collectors.joining(":"))
                : address;
    }
}
