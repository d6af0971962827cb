package org.liaison.web.signoff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
public class SignOffs {

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

    /** How the sign-off of a person stands. */
    Standing standing(PersonId person) {
        return new Standing(supervisions.supervisorOf(person), onboarding.of(person), ledger.of(person));
    }

    /** What happened last about each of those whom somebody supervises. */
    Map<PersonId, Entry> lastOfThoseSupervisedBy(PersonId supervisor) {
        return ledger.lastOfThoseSupervisedBy(supervisor);
    }

    List<Entry> of(PersonId person) {
        return ledger.of(person);
    }

    Optional<Entry> last(PersonId person) {
        return of(person).stream().reduce((one, later) -> later);
    }

    /** The answer of a supervisor who wants more, as long as the person has not asked again. */
    public Optional<Entry> returned(PersonId person) {
        return last(person).filter(entry -> entry.kind() == Kind.RETURNED);
    }

    boolean request(SignedIn person) {
        var standing = standing(person.id());
        return standing.mayRequest() && add(person.id(), Kind.REQUESTED, person, "", standing);
    }

    /** Signs, which brings a certificate, or returns; {@code seen} is the digest of the evidence that the supervisor looked at. */
    @Transactional
    boolean answer(PersonId person, Kind kind, SignedIn supervisor, String remark, String seen) {
        var standing = standing(person);
        var isTheirs = standing.supervisor().filter(supervisor.id()::equals).isPresent();
        return isTheirs
                && standing.isAsked()
                && !person.equals(supervisor.id())
                && standing.evidence().digest().equals(seen)
                && add(person, kind, supervisor, remark, standing);
    }

    private boolean add(PersonId person, Kind kind, SignedIn actor, String remark, Standing standing) {
        var sequence = standing.entries().size();
        var at = Instant.ofEpochMilli(clock.millis());
        var entry = new Entry(sequence, kind, actor.id(), actor.name(), remark, standing.evidence(), at);
        if (!ledger.add(person, entry)) {
            return false;
        }
        if (kind == Kind.SIGNED) {
            award.to(person, entry);
        }
        return true;
    }
}
