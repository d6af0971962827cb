package org.liaison.web.cohort;

import java.time.Instant;
import java.util.Optional;

/**
 * A link by which people enroll themselves.
 *
 * @param id the digest of the token in the link
 * @param most how many may use it
 * @param used how many have
 * @param withdrawn when it was taken back; empty if it was not
 */
record Invitation(String id, CohortId cohort, int most, int used, Instant expires, Optional<Instant> withdrawn) {

    /** Whether somebody can still use it. */
    boolean isOpen(Instant now) {
        return withdrawn.isEmpty() && used < most && now.isBefore(expires);
    }
}
