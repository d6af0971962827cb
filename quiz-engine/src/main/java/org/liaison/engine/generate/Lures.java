package org.liaison.engine.generate;

import org.liaison.content.FactId;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.analysis.Choices.Count;
import org.liaison.engine.item.Claim;

/**
 * How strongly wrong options draw learners, from what learners chose.
 *
 * <p>The share that took an option is drawn toward the {@linkplain #USUAL usual share} as if {@value #PRIOR} more had been offered
 * it and that share of them had taken it, so a handful of answers moves little; what is above or below the usual share then
 * counts {@value #WEIGHT} times, so that an option which a third more than usual take outweighs every likeness. An option that fewer than {@value #IDLE} take
 * once {@value #ENOUGH} were offered it does not function as a distractor (Haladyna and Downing 1993; Tarrant, Ware and Mohammed
 * 2009): it comes after all others, and is offered only where there is nothing else to offer.
 */
final class Lures {

    /** What a wrong option draws where half of the answers, or a little more, are right and three wrong options share the rest. */
    static final double USUAL = 0.15;

    static final int PRIOR = 20;
    static final int WEIGHT = 2;
    static final int ENOUGH = 30;
    static final double IDLE = 0.05;

    /** More than likeness, length and chance can make up for. */
    static final double LAST = -5;

    private final Choices choices;

    Lures(Choices choices) {
        this.choices = choices;
    }

    /** What is added to the rank of the option that asserts this where the fact is asked; 0 when nobody was offered it. */
    double pull(FactId fact, Claim claim) {
        return choices.isEmpty() ? 0 : choices.of(fact, claim).map(Lures::pull).orElse(0.0);
    }

    private static double pull(Count count) {
        if (count.offered() >= ENOUGH && count.taken() < IDLE * count.offered()) {
            return LAST;
        }
        return WEIGHT * ((count.taken() + PRIOR * USUAL) / (count.offered() + PRIOR) - USUAL);
    }
}
