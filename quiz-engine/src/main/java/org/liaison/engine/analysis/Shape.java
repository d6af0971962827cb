package org.liaison.engine.analysis;

/** How totals are spread: lopsided, and with which tails, from the k-statistics. */
final class Shape {

    private Shape() {}

    static Figure skewness(double[] x) {
        var s = (double) x.length;
        var k2 = Moments.variance(x);
        if (s < 3 || !(k2 > 1e-12)) {
            return Figure.unknown(x.length);
        }
        var k3 = s * s * Moments.central(x, 3) / ((s - 1) * (s - 2));
        return Figure.around(k3 / Math.pow(k2, 1.5), skewnessError(s), x.length);
    }

    static Figure kurtosis(double[] x) {
        var s = (double) x.length;
        var k2 = Moments.variance(x);
        if (s < 4 || !(k2 > 1e-12)) {
            return Figure.unknown(x.length);
        }
        var m2 = Moments.central(x, 2);
        var k4 = s * s * ((s + 1) * Moments.central(x, 4) - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3));
        var error = 2 * skewnessError(s) * Math.sqrt((s * s - 1) / ((s - 3) * (s + 5)));
        return Figure.around(k4 / (k2 * k2), error, x.length);
    }

    private static double skewnessError(double s) {
        return Math.sqrt(6 * s * (s - 1) / ((s - 2) * (s + 1) * (s + 3)));
    }
}
