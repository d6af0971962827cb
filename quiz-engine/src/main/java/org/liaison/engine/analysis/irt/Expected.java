package org.liaison.engine.analysis.irt;

import java.util.List;

/**
 * The expectation step: how many learners of each ability are to be expected to have been asked each item, and to have been right.
 *
 * @param asked by item and ability
 * @param right by item and ability
 */
@SuppressWarnings("ArrayRecordComponent")
record Expected(double[][] asked, double[][] right, double logLikelihood) {

    static Expected of(Responses responses, List<Curve> curves) {
        var asked = new double[curves.size()][Grid.FITTING.size()];
        var right = new double[curves.size()][Grid.FITTING.size()];
        var logLikelihood = new Likelihood(responses, curves).visit((pattern, times, spread) -> {
            for (var item = 0; item < pattern.length; item++) {
                if (pattern[item] >= 0) {
                    add(times, spread, asked[item]);
                }
                if (pattern[item] == 1) {
                    add(times, spread, right[item]);
                }
            }
        });
        return new Expected(asked, right, logLikelihood);
    }

    private static void add(int times, double[] spread, double[] to) {
        for (var node = 0; node < to.length; node++) {
            to[node] += times * spread[node];
        }
    }
}
