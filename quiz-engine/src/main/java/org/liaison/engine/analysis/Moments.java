package org.liaison.engine.analysis;

import java.util.Arrays;

/** Means, variances and correlations of columns of numbers; variances are those of a sample. */
final class Moments {

    private Moments() {}

    static double mean(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }

    static double variance(double[] x) {
        return covariance(x, x);
    }

    static double deviation(double[] x) {
        return Math.sqrt(variance(x));
    }

    static double covariance(double[] x, double[] y) {
        if (x.length < 2) {
            return Double.NaN;
        }
        var meanX = mean(x);
        var meanY = mean(y);
        var sum = 0.0;
        for (var at = 0; at < x.length; at++) {
            sum += (x[at] - meanX) * (y[at] - meanY);
        }
        return sum / (x.length - 1);
    }

    /** Not a number where one of the columns never varies. */
    static double correlation(double[] x, double[] y) {
        var product = Math.sqrt(variance(x) * variance(y));
        return product > 1e-12 ? Math.max(-1, Math.min(1, covariance(x, y) / product)) : Double.NaN;
    }

    /** The mean of the powers of the distances from the mean. */
    static double central(double[] x, int power) {
        var mean = mean(x);
        return Arrays.stream(x)
                .map(value -> Math.pow(value - mean, power))
                .average()
                .orElse(Double.NaN);
    }

    static double[] sorted(double[] x) {
        var copy = x.clone();
        Arrays.sort(copy);
        return copy;
    }
}
