package org.liaison.web.quiz;

import java.time.Instant;
import org.liaison.web.account.PersonId;

/**
 * A score that an instructor set instead of what was earned.
 *
 * @param percent from 0 to 100
 * @param reason why, never blank
 */
public record ScoreOverride(int percent, String reason, PersonId by, Instant at) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    public ScoreOverride {
        if (percent < 0 || percent > 100 || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Not a score with a reason: " + percent + ", '" + reason + "'");
        }
    }
}
