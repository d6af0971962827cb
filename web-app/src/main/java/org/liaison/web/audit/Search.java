package org.liaison.web.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of the trail somebody wants to see.
 *
 * @param people entries by or about one of these people, by their ids; empty for whoever it was
 * @param since none before this moment
 * @param until none from this moment on
 * @param before only entries before this place, to go on where a page ended
 */
public record Search(
        Optional<List<String>> people,
        Optional<Action> action,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Long> before) {

    public Search {
        people = people.map(List::copyOf);
    }

    /** Everything. */
    public static Search all() {
        return new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Search by(Collection<String> some) {
        return new Search(Optional.of(List.copyOf(some)), action, since, until, before);
    }

    public Search before(long place) {
        return new Search(people, action, since, until, Optional.of(place));
    }
}
