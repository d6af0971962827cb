package org.liaison.engine.check;

import java.util.List;

/** A conditional logit over options (McFadden 1974): the chance of an option grows with the weighted sum of its features. */
final class LogitMix {

    private static final int ROUNDS = 300;
    private static final double RATE = 0.5;
    private static final double RIDGE = 0.01;
    private static final double TIE = 1e-9;

    private LogitMix() {}

    /** Takes the mean from each feature and divides by its spread, within one item. */
    static void standardize(double[][] options) {
        for (var feature = 0; feature < options[0].length; feature++) {
            var mean = 0.0;
            for (var option : options) {
                mean += option[feature] / options.length;
            }
            var variance = 0.0;
            for (var option : options) {
                variance += (option[feature] - mean) * (option[feature] - mean) / options.length;
            }
            var spread = Math.sqrt(variance);
            for (var option : options) {
                option[feature] = spread == 0 ? 0 : (option[feature] - mean) / spread;
            }
        }
    }

    /** The weights that make the keys likeliest, by gradient ascent with a small ridge. */
    static double[] fit(List<double[][]> items, List<Integer> keys) {
        var weights = new double[items.isEmpty() ? 0 : items.get(0)[0].length];
        for (var round = 0; round < ROUNDS && !items.isEmpty(); round++) {
            var gradient = new double[weights.length];
            for (var item = 0; item < items.size(); item++) {
                addGradient(items.get(item), keys.get(item), weights, gradient);
            }
            for (var feature = 0; feature < weights.length; feature++) {
                weights[feature] += RATE * (gradient[feature] / items.size() - RIDGE * weights[feature]);
            }
        }
        return weights;
    }

    private static void addGradient(double[][] options, int key, double[] weights, double[] gradient) {
        var chances = new double[options.length];
        var sum = 0.0;
        for (var option = 0; option < options.length; option++) {
            chances[option] = Math.exp(value(options[option], weights));
            sum += chances[option];
        }
        for (var option = 0; option < options.length; option++) {
            var error = (option == key ? 1 : 0) - chances[option] / sum;
            for (var feature = 0; feature < weights.length; feature++) {
                gradient[feature] += error * options[option][feature];
            }
        }
    }

    private static double value(double[] option, double[] weights) {
        var value = 0.0;
        for (var feature = 0; feature < weights.length; feature++) {
            value += weights[feature] * option[feature];
        }
        return value;
    }

    /** 1 when the key alone has the highest value, its share when it ties, 0 otherwise. */
    static double shareOfKey(double[][] options, int key, double[] weights) {
        var best = 0;
        for (var option : options) {
            best += value(option, weights) > value(options[key], weights) + TIE ? 1 : 0;
        }
        if (best > 0) {
            return 0;
        }
        var ties = 0;
        for (var option : options) {
            ties += Math.abs(value(option, weights) - value(options[key], weights)) <= TIE ? 1 : 0;
        }
        return 1.0 / ties;
    }
}
