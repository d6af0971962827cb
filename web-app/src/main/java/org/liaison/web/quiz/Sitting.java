package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Presentation;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.account.PersonId;

/**
 * An attempt as it is kept: whose it is, how it came about, and how far it has come.
 *
 * @param seed what orders the options; secret
 * @param receipt the code that proves the handing in; empty before and for practice
 * @param terms what its quiz said when it was started
 * @param deadline when time is up for this learner; empty for never
 * @param timedOut whether the clock ended it
 */
public record Sitting(
        AttemptId id,
        PersonId person,
        AttemptKind kind,
        String title,
        Optional<LessonId> lesson,
        long seed,
        Instant started,
        Optional<Instant> ended,
        Optional<String> receipt,
        Attempt attempt,
        Terms terms,
        Optional<Instant> deadline,
        boolean timedOut) {

    /** How long an answer that was sent in time may be on its way. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** A sitting that takes as long as it takes. */
    public Sitting(
            AttemptId id,
            PersonId person,
            AttemptKind kind,
            String title,
            Optional<LessonId> lesson,
            long seed,
            Instant started,
            Optional<Instant> ended,
            Optional<String> receipt,
            Attempt attempt) {
        this(
                id,
                person,
                kind,
                title,
                lesson,
                seed,
                started,
                ended,
                receipt,
                attempt,
                Terms.NONE,
                Optional.empty(),
                false);
    }

    /** How long it may take, and until when. */
    public Timing timing() {
        return terms.timing();
    }

    /** Whether its learner may see which answers were right, as far as they are judged. */
    public boolean showsAnswers(Instant now) {
        return attempt.mode().judgesAtOnce() || terms.showsAnswers(now);
    }

    /** How many questions it has. */
    public int total() {
        return attempt.items().size();
    }

    /** The item in a slot. */
    public Item item(int slot) {
        return attempt.items().get(slot);
    }

    /** What of the item in a slot may be seen before it is answered, ordered as this attempt shows it. */
    public Presentation presentation(int slot) {
        return Presentation.of(item(slot), seed);
    }

    /** The last answer to the item in a slot, blank ones included. */
    public Optional<Step> lastStep(int slot) {
        return attempt.steps().stream().filter(step -> step.slot() == slot).reduce((one, later) -> later);
    }

    /** Whether nothing more can be answered. */
    public boolean isOver() {
        return ended.isPresent() || attempt.isOver();
    }

    /** The same as these rulings judge it. */
    public Sitting under(Map<ItemId, Ruling> rulings) {
        return rulings.isEmpty() && attempt.rulings().isEmpty()
                ? this
                : changed(ended, attempt.under(rulings), deadline);
    }

    Sitting with(Step step) {
        return changed(ended, attempt.with(step), deadline);
    }

    Sitting endedAt(Instant at) {
        return changed(Optional.of(at), attempt.handIn(), deadline);
    }

    /** The same with the time of somebody with extra time. */
    Sitting with(ExtraTime extra) {
        return changed(ended, attempt, timing().deadline(started, extra));
    }

    private Sitting changed(Optional<Instant> end, Attempt after, Optional<Instant> until) {
        return new Sitting(id, person, kind, title, lesson, seed, started, end, receipt, after, terms, until, timedOut);
    }

    /** Whether time is up, for answers on their way too, and nobody has ended it yet. */
    boolean isTimeUp(Instant now) {
        return ended.isEmpty()
                && deadline.filter(end -> !now.isBefore(end.plus(GRACE))).isPresent();
    }

    /** Whether it ended as a whole, so that a later answer came too late rather than twice. */
    boolean isClosed() {
        return timedOut || (ended.isPresent() && !attempt.mode().judgesAtOnce());
    }

    /** Whether it ends when the learner says so; practice that explains at once ends by itself. */
    boolean isHandedIn() {
        return kind == AttemptKind.GRADED || !attempt.mode().judgesAtOnce();
    }
}
