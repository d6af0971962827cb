package org.liaison.web.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What proves that somebody is who they say: the hash of their password.
 *
 * @param oneTimeUntil when a password given by somebody else ends; null for one's own
 */
record Credential(String hash, @Nullable Instant oneTimeUntil) {

    boolean isOneTime() {
        return oneTimeUntil != null;
    }

    boolean isOver(Instant now) {
        return oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }
}
