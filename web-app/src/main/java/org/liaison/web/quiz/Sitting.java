package org.liaison.web.quiz;

import java.time.Instant;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;
import org.liaison.web.account.PersonId;

/**
 * An attempt as it is kept: whose it is, how it came about, and how far it has come.
 *
 * @param seed what orders the options; secret
 * @param receipt the code that proves the handing in; empty before and for practice
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
        Attempt attempt) {

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

    Sitting with(Step step) {
        return new Sitting(id, person, kind, title, lesson, seed, started, ended, receipt, attempt.with(step));
    }

    Sitting endedAt(Instant at) {
        return new Sitting(id, person, kind, title, lesson, seed, started, Optional.of(at), receipt, attempt.handIn());
    }
}
