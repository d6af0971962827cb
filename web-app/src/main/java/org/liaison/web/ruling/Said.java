package org.liaison.web.ruling;

import java.time.Instant;
import org.liaison.web.account.PersonId;

/**
 * What a reviewer said.
 *
 * @param stem the reviewer's own stem; empty unless reworded
 * @param reason why; may be empty
 */
public record Said(Scope scope, ItemStanding standing, String stem, String reason, PersonId by, Instant at) {

    /** The most letters a reason may have. */
    public static final int LONGEST_REASON = 500;

    public Said {
        if (reason.length() > LONGEST_REASON || (standing == ItemStanding.REWORDED) == stem.isEmpty()) {
            throw new IllegalArgumentException(standing + " with the stem '" + stem + "'");
        }
    }

    /** A word on something without a stem of its own. */
    public static Said of(Scope scope, ItemStanding standing, String reason, PersonId by, Instant at) {
        return new Said(scope, standing, "", reason, by, at);
    }
}
