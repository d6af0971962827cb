package org.liaison.engine.mastery;

import java.util.List;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.analysis.irt.Posterior;

/**
 * How able a learner is, over everything asked: 0 for the middling learner, 1 for a learner better than five in six.
 *
 * @param estimate the expected ability given the answers, in logits
 * @param deviation how far it may be off; 1 before any answer
 * @param answers how many answers it rests on
 */
public record Ability(double estimate, double deviation, int answers) {

    /** Before any answer. */
    public static final Ability UNKNOWN = of(List.of());

    /**
     * An answer to an item whose difficulty and guess rate are known.
     *
     * @param earned the share of the points earned, from 0 to 1
     */
    public record Answered(Curve item, double earned) {}

    public static Ability of(List<Answered> answers) {
        var posterior = Posterior.PRIOR;
        for (var answer : answers) {
            posterior = posterior.after(answer.item(), answer.earned());
        }
        return new Ability(posterior.mean(), posterior.deviation(), answers.size());
    }

    /** The estimate with the interval in which the ability lies with a chance of 95%. */
    public Figure figure() {
        return Figure.around(estimate, deviation, answers);
    }

    /** The chance that this learner knows what the item asks, without guessing. */
    double chanceToKnow(Curve item) {
        return new Curve(item.discrimination(), item.difficulty(), 0).chance(estimate);
    }
}
