package org.liaison.web.cohort;

import java.util.Optional;
import org.liaison.web.account.PersonId;

/**
 * What becomes of one line of a list when it is enrolled.
 *
 * @param known whom the login belongs to; empty for somebody new
 */
record Verdict(Roster.Entry entry, Fate fate, Optional<PersonId> known) {

    /** The fates a line can have; the first two are carried out. */
    enum Fate {
        /** Gets an account and joins. */
        NEW,
        /** Has an account and joins. */
        JOINS,
        /** Is in the cohort already. */
        THERE,
        /** Stands in an earlier line, too. */
        TWICE,
        NO_NAME,
        UNSUITABLE_LOGIN,
        /** Has an account, but is no learner. */
        NO_LEARNER,
        /** Has an account that is shut. */
        SHUT;

        /** Whether something is done for it. */
        public boolean joins() {
            return this == NEW || this == JOINS;
        }

        /** Whether the list has to be corrected for this person to join. */
        public boolean isWrong() {
            return !joins() && this != THERE;
        }

        /** The key of the sentence that says so. */
        public String messageKey() {
            return "enroll.fate." + name();
        }
    }
}
