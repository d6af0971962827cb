package org.liaison.web.insight;

import java.util.Optional;
import java.util.Set;
import org.liaison.web.account.PersonId;

/**
 * Whose answers count, and which.
 *
 * @param people those whose answers count; empty for everybody's
 * @param gradedOnly whether practice is left out
 */
record Whose(Optional<Set<PersonId>> people, boolean gradedOnly) {

    /** Everybody's, practice included. */
    static final Whose EVERYBODY = new Whose(Optional.empty(), false);

    Whose {
        people = people.map(Set::copyOf);
    }

    /** Those of these people, practice included. */
    static Whose of(Set<PersonId> people) {
        return new Whose(Optional.of(people), false);
    }

    /** Whether nobody is meant, so that there is nothing to ask for. */
    boolean isNobody() {
        return people.filter(Set::isEmpty).isPresent();
    }
}
