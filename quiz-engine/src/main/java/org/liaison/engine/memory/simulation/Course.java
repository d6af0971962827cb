package org.liaison.engine.memory.simulation;

import java.time.Duration;
import java.time.Instant;
import org.liaison.engine.memory.Limits;

/**
 * What the virtual learners are to learn, and in what time.
 *
 * @param limits what may be asked of them in a day
 */
public record Course(int weeks, int facts, Limits limits) {

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    public Course {
        if (weeks < 1 || weeks > 520 || facts < 1 || facts > 10_000) {
            throw new IllegalArgumentException(weeks + " weeks for " + facts + " facts");
        }
    }

    /** The same number of new facts each day, so that all can be met in time, at 20 seconds an item. */
    public static Course of(int weeks, int facts, int minutesADay) {
        var days = Math.max(1, 7 * weeks);
        var limits = new Limits(minutesADay, 20, (facts + days - 1) / days);
        return new Course(weeks, facts, limits);
    }

    int days() {
        return 7 * weeks;
    }

    /** When an item of a day is asked. */
    Instant at(int day, int item) {
        return START.plus(Duration.ofDays(day)).plus(Duration.ofSeconds((long) item * limits.secondsPerItem()));
    }

    /** The morning after the last day. */
    Instant end() {
        return at(days(), 0);
    }
}
