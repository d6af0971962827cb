package org.liaison.engine.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Fact;
import org.liaison.engine.item.Option;

/**
 * A fact about to be asked with a seed, and what all questions about it have in common, found when the first of them needs it.
 * Belongs to one thread.
 */
final class Inquiry {

    private final Workshop workshop;
    private final Fact fact;
    private final long seed;
    private @Nullable List<Rival> subjects;
    private @Nullable List<Rival> objects;
    private Reasons.@Nullable Reason reason;

    Inquiry(Workshop workshop, Fact fact, long seed) {
        this.workshop = workshop;
        this.fact = fact;
        this.seed = seed;
    }

    /** The same with other dice. */
    Inquiry again() {
        return new Inquiry(workshop, fact, ~seed);
    }

    Fact fact() {
        return fact;
    }

    long seed() {
        return seed;
    }

    /** Dice for one purpose, such as a template. */
    Dice dice(String purpose) {
        return Dice.of(seed, fact.id() + purpose);
    }

    /** Why the key of a question is right: the fact itself. */
    Reasons.Reason reason() {
        var known = reason;
        if (known == null) {
            known = workshop.reasons().ofKey(fact);
            reason = known;
        }
        return known;
    }

    /** The key of a question for the subject. */
    Option subjectKey(Naming naming) {
        return workshop.distractors().subjectKey(fact, naming, reason());
    }

    /** The key of a question for the object. */
    Option objectKey(Naming naming) {
        return workshop.distractors().objectKey(fact, naming, reason());
    }

    /** Wrong options, at most so many, for a question that wants the subject. */
    Chosen subjects(Naming naming, int most, Dice dice) {
        var rivals = subjects;
        if (rivals == null) {
            rivals = workshop.distractors().subjectRivals(fact, dice("subjects"));
            subjects = rivals;
        }
        return workshop.distractors().subjects(rivals, fact, naming, most, dice);
    }

    /** Wrong options, at most so many, for a question that wants the object. */
    Chosen objects(Naming naming, int most, Dice dice) {
        var rivals = objects;
        if (rivals == null) {
            rivals = workshop.distractors().objectRivals(List.of(fact), dice("objects"));
            objects = rivals;
        }
        return workshop.distractors().objects(rivals, fact, naming, most, dice);
    }

    /** @param likeness how alike the wrong options are to the key on average, 0 to 1 */
    double difficulty(double likeness, int facts, Difficulty.Format format) {
        return Difficulty.of(workshop.pack(), fact, likeness, facts, format);
    }
}
