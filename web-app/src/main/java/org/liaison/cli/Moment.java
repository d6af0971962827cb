package org.liaison.cli;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Times as they are written in input: ISO 8601 with Z or an offset. */
final class Moment {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Moment() {}

    /** @throws java.time.format.DateTimeParseException if it is no time */
    static Instant parse(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** Whether a learner can have been asked then; also keeps all due times within four-digit years or a little more. */
    static boolean isUsable(Instant at) {
        return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    }
}
