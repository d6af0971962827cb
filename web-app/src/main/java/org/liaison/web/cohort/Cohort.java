package org.liaison.web.cohort;

import java.time.Instant;
import java.util.Optional;
import org.liaison.web.account.PersonId;

/**
 * Learners who are taught together.
 *
 * @param instructor who made it and follows it
 * @param archived since when it is not taught any more; empty while it is
 * @param members how many learners are in it
 */
public record Cohort(
        CohortId id, String title, PersonId instructor, Instant created, Optional<Instant> archived, int members) {

    static final int LONGEST_TITLE = 120;

    public Cohort {
        if (title.isBlank() || title.length() > LONGEST_TITLE || members < 0) {
            throw new IllegalArgumentException("Not a cohort: '" + title + "' of " + members);
        }
    }

    /** Whether it is still taught. */
    public boolean isTaught() {
        return archived.isEmpty();
    }
}
