package org.liaison.engine.analysis.irt;

/**
 * How the chance of a right answer rises with ability: c + (1-c) / (1 + exp(-a (ability - b))).
 *
 * @param discrimination a: how steeply it rises, above 0
 * @param difficulty b: the ability at which knowing and not knowing are even
 * @param guessing c: the chance of a learner who knows nothing, from 0 to below 1
 */
public record Curve(double discrimination, double difficulty, double guessing) {

    private static final double LOGITS_OF_PREDICTION = 4;

    public Curve {
        if (!(discrimination > 0) || !Double.isFinite(difficulty) || !(guessing >= 0 && guessing < 1)) {
            throw new IllegalArgumentException("a %s, b %s, c %s".formatted(discrimination, difficulty, guessing));
        }
    }

    /**
     * What to expect of an item that nobody has answered yet.
     *
     * @param predicted the difficulty predicted from its text, from 0 (easy, -2 logits) to 1 (hard, 2 logits)
     */
    public static Curve predicted(double predicted, double guessing) {
        return new Curve(1, LOGITS_OF_PREDICTION * (predicted - 0.5), guessing);
    }

    /** The chance of a right answer. */
    public double chance(double ability) {
        return guessing + (1 - guessing) * logistic(discrimination * (ability - difficulty));
    }

    /** How much an answer tells about an ability: a^2 (q/p) ((p-c)/(1-c))^2. */
    public double information(double ability) {
        var p = chance(ability);
        var known = (p - guessing) / (1 - guessing);
        return discrimination * discrimination * (1 - p) / p * known * known;
    }

    /**
     * This curve with a difficulty drawn toward a prediction, the more the fewer answers it rests on: twenty answers weigh as
     * much as the prediction.
     */
    public Curve shrunk(int answers, double predicted) {
        return new Curve(discrimination, Shrinkage.difficulty(difficulty, answers, predicted), guessing);
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
