package org.liaison.web.signoff;

import java.time.Instant;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.layout.InUtc;

/**
 * One thing that happened on the way to a sign-off.
 *
 * @param actorName what the one who did it was called at the time
 * @param remark what they said; may be empty
 * @param evidence what spoke for the person at the time
 */
public record Entry(
        int sequence, Kind kind, PersonId actor, String actorName, String remark, Snapshot evidence, Instant at) {

    /** What can happen. The names are stored and part of message keys. */
    public enum Kind {
        REQUESTED(Action.SIGN_OFF_REQUESTED),
        RETURNED(Action.SIGN_OFF_RETURNED),
        SIGNED(Action.SIGN_OFF_SIGNED);

        private final Action action;

        Kind(Action action) {
            this.action = action;
        }

        /** What the audit trail calls it. */
        Action action() {
            return action;
        }
    }

    /** The day, as people write it. */
    public String day() {
        return InUtc.day(at);
    }

    /** The key of its words in the messages, which take {@link #actorName} and {@link #day}. */
    public String messageKey() {
        return "sign-off.entry." + kind.name();
    }
}
