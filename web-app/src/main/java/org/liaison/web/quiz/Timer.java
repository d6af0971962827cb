package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import org.liaison.web.layout.InUtc;

/**
 * The time an attempt has left, by the clock of the server.
 *
 * @param hidden whether the learner does not want to see it
 */
public record Timer(Instant now, Instant ends, boolean hidden) {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** The minutes that are left, the one that has begun included. */
    public long minutesLeft() {
        var millis = Math.max(0, Duration.between(now, ends).toMillis());
        return (millis + 59_999) / 60_000;
    }

    /** Whether the end is so near that minutes say more than a date. */
    public boolean isNear() {
        return Duration.between(now, ends).compareTo(A_DAY) < 0;
    }

    /** When it ends. */
    public String end() {
        return isNear() ? InUtc.time(ends) : InUtc.minute(ends);
    }

    public long nowMillis() {
        return now.toEpochMilli();
    }

    public long endMillis() {
        return ends.toEpochMilli();
    }
}
