package org.liaison.engine.analysis.irt;

/** How much to believe an observed difficulty beside a predicted one. */
public final class Shrinkage {

    private static final double WEIGHT_OF_PREDICTION = 20;

    private Shrinkage() {}

    /** b = (n observed + 20 predicted) / (n + 20). */
    public static double difficulty(double observed, int answers, double predicted) {
        if (answers == 0) {
            return predicted;
        }
        return (answers * observed + WEIGHT_OF_PREDICTION * predicted) / (answers + WEIGHT_OF_PREDICTION);
    }
}
