package org.liaison.web.signoff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liaison.web.account.PersonId;

/**
 * One thing that happened on the way to a sign-off.
 *
 * @param actorName what the one who did it was called at the time
 * @param remark what they said; may be empty
 * @param evidence what spoke for the person at the time
 */
public record Entry(
        int sequence, Kind kind, PersonId actor, String actorName, String remark, Snapshot evidence, Instant at) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US).withZone(ZoneOffset.UTC);

    /** What can happen. The names are stored and part of message keys. */
    public enum Kind {
        REQUESTED,
        RETURNED,
        SIGNED
    }

    /** The day, as people write it. */
    public String day() {
        return DAY.format(at);
    }

    /** The key of its words in the messages, which take {@link #actorName} and {@link #day}. */
    public String messageKey() {
        return "sign-off.entry." + kind.name();
    }
}
