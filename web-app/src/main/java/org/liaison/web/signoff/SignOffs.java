package org.liaison.web.signoff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.onboarding.Onboarding;
import org.liaison.web.signoff.Entry.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for a sign-off, and answering.
 *
 * <p>A request can be made once the path is done and a supervisor is set; only that supervisor can answer it, once; a signature is
 * final. Whoever asks or answers out of turn changes nothing and is told so by false.
 */
@Service
class SignOffs {

    private final SignOffLedger ledger;
    private final Supervisions supervisions;
    private final Onboarding onboarding;
    private final Award award;
    private final Clock clock;

    SignOffs(SignOffLedger ledger, Supervisions supervisions, Onboarding onboarding, Award award, Clock clock) {
        this.ledger = ledger;
        this.supervisions = supervisions;
        this.onboarding = onboarding;
        this.award = award;
        this.clock = clock;
    }

    List<Entry> of(PersonId person) {
        return ledger.of(person);
    }

    Optional<Entry> last(PersonId person) {
        return of(person).stream().reduce((one, later) -> later);
    }

    /** Whether a person may ask now. */
    boolean mayRequest(PersonId person) {
        var last = last(person).map(Entry::kind);
        return (last.isEmpty() || last.get() == Kind.RETURNED)
                && supervisions.supervisorOf(person).isPresent()
                && onboarding.of(person).isReadyForSignOff();
    }

    boolean request(SignedIn person) {
        return mayRequest(person.id()) && add(person.id(), Kind.REQUESTED, person, "", snapshot(person.id()));
    }

    /** Signs, which brings a certificate, or returns; {@code seen} is the digest of the evidence that the supervisor looked at. */
    @Transactional
    boolean answer(PersonId person, Kind kind, SignedIn supervisor, String remark, String seen) {
        var isTheirs = supervisions
                .supervisorOf(person)
                .filter(supervisor.id()::equals)
                .isPresent();
        var asked = last(person).map(Entry::kind).filter(Kind.REQUESTED::equals).isPresent();
        var snapshot = snapshot(person);
        return isTheirs
                && asked
                && !person.equals(supervisor.id())
                && snapshot.digest().equals(seen)
                && add(person, kind, supervisor, remark, snapshot);
    }

    Snapshot snapshot(PersonId person) {
        return Snapshot.of(onboarding.of(person));
    }

    private boolean add(PersonId person, Kind kind, SignedIn actor, String remark, Snapshot snapshot) {
        var sequence = ledger.of(person).size();
        var at = Instant.ofEpochMilli(clock.millis());
        var entry = new Entry(sequence, kind, actor.id(), actor.name(), remark, snapshot, at);
        if (!ledger.add(person, entry)) {
            return false;
        }
        if (kind == Kind.SIGNED) {
            award.to(person, entry);
        }
        return true;
    }
}
