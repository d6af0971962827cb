package org.liaison.engine.analysis.irt;

/**
 * What to believe of the items before any answer, which keeps few answers from being read as more than they are.
 *
 * @param discriminationSpread the deviation of log a around 0
 * @param interceptSpread the deviation of the intercept, which is -ab, around 0
 */
public record Prior(double discriminationSpread, double interceptSpread) {

    /** Nothing: the answers alone speak. Items that all or none got right end at the edge of the scale. */
    public static final Prior NONE = new Prior(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** log a around 0 by 0.3, and the intercept loosely around 0 by 3, so that an item that everybody got right still has a place. */
    public static final Prior USUAL = new Prior(0.3, 3);

    public Prior {
        if (!(discriminationSpread > 0) || !(interceptSpread > 0)) {
            throw new IllegalArgumentException(discriminationSpread + ", " + interceptSpread);
        }
    }

    /** None where the answers carry the model by themselves, else the usual one. */
    public static Prior suited(Model model, Responses responses) {
        for (var item = 0; item < responses.items(); item++) {
            var asked = responses.asked(item);
            var right = responses.right(item);
            if (asked < model.answersNeeded() || right == 0 || right == asked) {
                return USUAL;
            }
        }
        return NONE;
    }

    /** The slope of the logarithm of the prior at a discrimination. */
    double slopeAt(double discrimination) {
        return -Math.log(discrimination) / (square(discriminationSpread) * discrimination);
    }

    /** How sharply the prior bends at a discrimination. */
    double bendAt(double discrimination) {
        return 1 / (square(discriminationSpread) * square(discrimination));
    }

    /** How sharply the prior of the intercept bends; its slope is this times the distance from 0. */
    double interceptBend() {
        return 1 / square(interceptSpread);
    }

    private static double square(double x) {
        return x * x;
    }
}
