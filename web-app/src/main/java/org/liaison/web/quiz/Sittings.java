package org.liaison.web.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happens to attempts. Each method is one transaction: when it returns, what it did is kept. */
@Service
@Transactional(readOnly = true)
class Sittings {

    private final Ledger ledger;
    private final Judgments judgments;
    private final Codes codes;
    private final Clock clock;

    Sittings(Ledger ledger, Judgments judgments, Codes codes, Clock clock) {
        this.ledger = ledger;
        this.judgments = judgments;
        this.codes = codes;
        this.clock = clock;
    }

    Optional<Sitting> find(AttemptId id) {
        return ledger.find(id);
    }

    /** The attempt, if it is this person's. */
    Optional<Sitting> own(AttemptId id, PersonId person) {
        return find(id).filter(sitting -> sitting.person().equals(person));
    }

    List<AttemptSummary> summaries(PersonId person) {
        return ledger.summaries(person);
    }

    List<AttemptSummary> summaries(AttemptKind kind) {
        return ledger.summaries(kind);
    }

    Optional<AttemptId> startedBy(PersonId person, String startKey) {
        return ledger.startedBy(person, startKey);
    }

    /** Keeps a new attempt; where one was started under the same key at the same moment, that one counts. */
    @Transactional
    AttemptId start(Sitting sitting, String startKey) {
        return ledger.add(sitting, startKey)
                ? sitting.id()
                : ledger.startedBy(sitting.person(), startKey).orElseThrow();
    }

    /** Keeps an answer that says nothing of certainty, of somebody who knows all answers so far. */
    @Transactional
    Receipt answer(AttemptId id, int slot, Response response, String clientKey) {
        return answer(id, slot, Answer.of(response), clientKey, Seen.EVERYTHING);
    }

    /** Keeps an answer, unless it does not count any more; the same form sent twice is kept once. */
    @Transactional
    Receipt answer(AttemptId id, int slot, Answer answer, String clientKey, Seen seen) {
        ledger.take(id);
        var sitting = ledger.find(id).orElseThrow();
        var sent = ledger.sentWith(id, clientKey);
        if (sent.isPresent()) {
            return receiptAgain(sent.get(), slot, answer.response());
        }
        if (isTimeUp(sitting)) {
            endByClock(sitting);
            return new Receipt(Receipt.Fate.TOO_LATE, now());
        }
        var attempt = sitting.attempt();
        if (!attempt.takes(slot)) {
            return new Receipt(
                    sitting.ended().isPresent() ? Receipt.Fate.TOO_LATE : Receipt.Fate.ANOTHER_STANDS, now());
        }
        var newer = newer(sitting, slot, seen);
        if (newer.isPresent()) {
            return new Receipt(Receipt.Fate.NEWER_STANDS, newer.get().at());
        }
        var step = new Step(attempt.steps().size(), slot, answer.response(), now(), answer.certainty());
        ledger.add(id, step, clientKey);
        if (attempt.mode().judgesAtOnce()) {
            judged(sitting.with(step), slot);
        }
        return new Receipt(Receipt.Fate.KEPT, step.at());
    }

    /** The last answer to a question, if it came after all that the maker of a form could know. */
    private Optional<Step> newer(Sitting sitting, int slot, Seen seen) {
        var known = seen.after().stream()
                .flatMap(key -> ledger.sentWith(sitting.id(), key).stream())
                .mapToInt(Step::sequence)
                .reduce(seen.sequence(), Math::max);
        return sitting.lastStep(slot).filter(last -> last.sequence() > known);
    }

    private static Receipt receiptAgain(Step sent, int slot, Response response) {
        var same = sent.slot() == slot && sent.response().equals(response);
        return new Receipt(same ? Receipt.Fate.KEPT : Receipt.Fate.FORM_USED, sent.at());
    }

    private void judged(Sitting sitting, int slot) {
        judgments.keep(sitting, slot);
        if (sitting.attempt().isOver()) {
            ledger.end(sitting.id(), now(), score(sitting), receipt(sitting));
        }
    }

    private Optional<String> receipt(Sitting sitting) {
        return sitting.kind() == AttemptKind.PRACTICE ? Optional.empty() : Optional.of(codes.receipt());
    }

    /** Ends an attempt and judges it; handing in again changes nothing. */
    @Transactional
    void handIn(AttemptId id) {
        ledger.take(id);
        var sitting = ledger.find(id).orElseThrow();
        if (sitting.ended().isPresent()) {
            return;
        }
        if (isTimeUp(sitting)) {
            endByClock(sitting);
            return;
        }
        end(sitting, now());
    }

    private void end(Sitting sitting, Instant at) {
        var ended = sitting.endedAt(at);
        ledger.end(sitting.id(), at, score(ended), receipt(sitting));
        judgments.keep(ended);
    }

    /** The attempts that nobody has ended although their time is up, extra time included. */
    List<AttemptId> overdue() {
        return ledger.overdue(now().minus(Sitting.GRACE)).stream()
                .flatMap(id -> ledger.find(id).stream())
                .filter(this::isTimeUp)
                .map(Sitting::id)
                .toList();
    }

    boolean isTimeUp(Sitting sitting) {
        return sitting.isTimeUp(now());
    }

    /** Ends an attempt whose time is up, with what was saved, and gives it back as it stands; doing so again changes nothing. */
    @Transactional
    Sitting timeOut(AttemptId id) {
        ledger.take(id);
        var sitting = ledger.find(id).orElseThrow();
        if (isTimeUp(sitting)) {
            endByClock(sitting);
        }
        return ledger.find(id).orElseThrow();
    }

    private void endByClock(Sitting sitting) {
        end(sitting, sitting.deadline().orElseThrow());
        ledger.timedOut(sitting.id());
    }

    private static Score score(Sitting sitting) {
        return sitting.attempt().score().orElseThrow();
    }

    /** The time by the clock that all limits go by. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
