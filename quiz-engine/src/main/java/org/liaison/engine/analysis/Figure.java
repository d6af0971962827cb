package org.liaison.engine.analysis;

/**
 * A figure, how many answers it rests on, and where its true value lies with a confidence of 95%.
 *
 * @param value not a number where the answers do not tell, as a correlation does where all answers are alike
 * @param low not a number where no interval can be given
 * @param high not a number where no interval can be given
 */
public record Figure(double value, double low, double high, int n) {

    /** Fewer answers than this are no ground for any judgment. */
    public static final int TOO_FEW = 10;

    /** From this many answers on a figure may be held against an item. */
    public static final int ENOUGH = 30;

    /** How many standard errors reach to either end of a 95% interval. */
    public static final double Z = 1.959963984540054;

    private static final double NEARLY_ONE = 1 - 1e-12;

    /** Nothing can be told. */
    public static Figure unknown(int n) {
        return new Figure(Double.NaN, Double.NaN, Double.NaN, n);
    }

    /** A value without an interval. */
    public static Figure bare(double value, int n) {
        return new Figure(value, Double.NaN, Double.NaN, n);
    }

    /** The share of {@code count} in {@code n}, with the interval of Wilson. */
    public static Figure share(double count, int n) {
        if (n == 0) {
            return unknown(0);
        }
        var share = count / n;
        var spread = Z * Z / n;
        var middle = (share + spread / 2) / (1 + spread);
        var reach = Z * Math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
        return new Figure(share, Math.max(0, middle - reach), Math.min(1, middle + reach), n);
    }

    /** A correlation, with the interval of Fisher's z. */
    public static Figure correlation(double correlation, int n) {
        if (Double.isNaN(correlation)) {
            return unknown(n);
        }
        if (n <= 3) {
            return new Figure(correlation, -1, 1, n);
        }
        var r = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, correlation));
        var z = 0.5 * Math.log((1 + r) / (1 - r));
        var reach = Z / Math.sqrt(n - 3);
        return new Figure(correlation, Math.tanh(z - reach), Math.tanh(z + reach), n);
    }

    /** A value with its standard error. */
    public static Figure around(double value, double error, int n) {
        return new Figure(value, value - Z * error, value + Z * error, n);
    }

    /** The same figure in another unit. */
    public Figure times(double factor) {
        var one = factor * low;
        var other = factor * high;
        return new Figure(factor * value, Math.min(one, other), Math.max(one, other), n);
    }

    /** Whether the answers tell anything. */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Whether it may be held against an item. */
    public boolean isEnough() {
        return isKnown() && n >= ENOUGH;
    }
}
