package org.liaison.web.signoff;

import java.util.List;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.liaison.web.onboarding.Journey;
import org.liaison.web.signoff.Entry.Kind;

/**
 * How a person's sign-off stands.
 *
 * @param supervisor who may answer; empty when nobody is entered
 * @param entries what happened so far, in order
 */
record Standing(Optional<PersonId> supervisor, Journey journey, List<Entry> entries) {

    Standing {
        entries = List.copyOf(entries);
    }

    /** What happened last, if anything did. */
    Optional<Entry> last() {
        return entries.stream().reduce((one, later) -> later);
    }

    /** Whether a request waits for an answer. */
    boolean isAsked() {
        return last().map(Entry::kind).filter(Kind.REQUESTED::equals).isPresent();
    }

    /** Whether the person may ask now. */
    boolean mayRequest() {
        var last = last().map(Entry::kind);
        return (last.isEmpty() || last.get() == Kind.RETURNED) && supervisor.isPresent() && journey.isReadyForSignOff();
    }

    /** What speaks for the person now. */
    Snapshot evidence() {
        return Snapshot.of(journey);
    }
}
