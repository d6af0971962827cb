package org.liaison.engine.analysis.irt;

/**
 * What is known of one learner's ability: a standard bell curve at first, sharpened by each answer.
 *
 * <p>Kept on a grid of 61 abilities from -4 to 4. Its mean is the expected-a-posteriori ability (EAP), its deviation the posterior
 * standard deviation (PSD).
 */
public final class Posterior {

    /** Before any answer. */
    public static final Posterior PRIOR = prior();

    private final double[] weights;

    private Posterior(double[] weights) {
        this.weights = weights;
    }

    private static Posterior prior() {
        var weights = new double[Grid.ABILITY.size()];
        java.util.Arrays.setAll(weights, Grid.ABILITY::weight);
        return new Posterior(weights);
    }

    /**
     * What is known after one more answer.
     *
     * @param earned the share of the points earned, from 0 to 1; a partly right answer counts as right in proportion
     */
    public Posterior after(Curve item, double earned) {
        if (!(earned >= 0 && earned <= 1)) {
            throw new IllegalArgumentException("Earned " + earned);
        }
        var sharpened = new double[weights.length];
        var sum = 0.0;
        for (var at = 0; at < weights.length; at++) {
            var p = item.chance(Grid.ABILITY.node(at));
            sharpened[at] = weights[at] * likelihood(p, earned);
            sum += sharpened[at];
        }
        for (var at = 0; at < weights.length; at++) {
            sharpened[at] /= sum;
        }
        return new Posterior(sharpened);
    }

    private static double likelihood(double p, double earned) {
        if (earned == 1) {
            return p;
        }
        return earned == 0 ? 1 - p : Math.pow(p, earned) * Math.pow(1 - p, 1 - earned);
    }

    /** The expected ability, in logits. */
    public double mean() {
        var mean = 0.0;
        for (var at = 0; at < weights.length; at++) {
            mean += weights[at] * Grid.ABILITY.node(at);
        }
        return mean;
    }

    /** How far the ability may be off: the standard deviation, 1 before any answer. */
    public double deviation() {
        var mean = mean();
        var variance = 0.0;
        for (var at = 0; at < weights.length; at++) {
            var distance = Grid.ABILITY.node(at) - mean;
            variance += weights[at] * distance * distance;
        }
        return Math.sqrt(variance);
    }

    /** The chance that the next answer is right. */
    public double chance(Curve item) {
        var chance = 0.0;
        for (var at = 0; at < weights.length; at++) {
            chance += weights[at] * item.chance(Grid.ABILITY.node(at));
        }
        return chance;
    }
}
