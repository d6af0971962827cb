package org.liaison.engine.memory;

import java.util.List;

/**
 * What a memory model is tuned with. Kept with every stored schedule, so that a schedule says what computed it and another model
 * can take over.
 *
 * <p>Weights outside the ranges that the fitting programs allow are refused: within them memories stay positive and a better
 * rating never means a shorter wait.
 *
 * @param algorithm the family of the model
 * @param version the generation within the family
 * @param weights the 21 numbers w0 to w20
 */
public record Parameters(String algorithm, String version, List<Double> weights) {

    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /** The published defaults of FSRS-6. */
    public static final Parameters FSRS_6 = new Parameters(
            "FSRS",
            "6",
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Parameters {
        weights = List.copyOf(weights);
        if (weights.size() != LEAST.length) {
            throw new IllegalArgumentException("FSRS-6 takes 21 weights, not " + weights.size());
        }
        for (var index = 0; index < LEAST.length; index++) {
            if (!(weights.get(index) >= LEAST[index] && weights.get(index) <= MOST[index])) {
                throw new IllegalArgumentException("w" + index + " is " + weights.get(index) + ", not from "
                        + LEAST[index] + " to " + MOST[index]);
            }
        }
        if (!weights.subList(0, 4).stream().sorted().toList().equals(weights.subList(0, 4))) {
            throw new IllegalArgumentException("w0 to w3 must not fall: " + weights.subList(0, 4));
        }
    }

    double w(int index) {
        return weights.get(index);
    }
}
