package org.liaison.engine.analysis;

/**
 * What the answers to an item add up to: enough for its facility and its discrimination, however many answers there are.
 *
 * <p>With x what was earned on the item and o the mean share earned on the rest of the same attempt, each from 0 to 1. Sums of
 * several items add up to those of their fact or template.
 *
 * @param n how many answers
 * @param x the sum of x
 * @param xx the sum of the squares of x
 * @param o the sum of o
 * @param oo the sum of the squares of o
 * @param xo the sum of the products of x and o
 * @param guessing the sum of what blind guesses earn on average
 */
public record Sums(int n, double x, double xx, double o, double oo, double xo, double guessing) {

    private static final double CLOSE = 1e-9;

    public Sums {
        if (n < 0 || x < 0 || x > n + CLOSE) {
            throw new IllegalArgumentException("Earned " + x + " on " + n + " answers");
        }
    }

    /** These and others together. */
    public Sums plus(Sums others) {
        return new Sums(
                n + others.n,
                x + others.x,
                xx + others.xx,
                o + others.o,
                oo + others.oo,
                xo + others.xo,
                guessing + others.guessing);
    }

    /** The share of the points earned: with the interval of Wilson where every answer earned all or nothing. */
    public Figure facility() {
        if (n == 0 || Math.abs(xx - x) < CLOSE * n) {
            return Figure.share(x, n);
        }
        var around = Figure.around(x / n, deviation() / Math.sqrt(n), n);
        return new Figure(around.value(), Math.max(0, around.low()), Math.min(1, around.high()), n);
    }

    /** The corrected point-biserial: the correlation of x with o, with the interval of Fisher's z. */
    public Figure pointBiserial() {
        var product = Math.sqrt(spread(x, xx) * spread(o, oo));
        if (n < 2 || !(product > CLOSE)) {
            return Figure.unknown(n);
        }
        var correlation = (xo - x * o / n) / product;
        return Figure.correlation(Math.max(-1, Math.min(1, correlation)), n);
    }

    /** The sum of the squared distances from the mean. */
    private double spread(double sum, double squares) {
        return Math.max(0, squares - sum * sum / Math.max(1, n));
    }

    private double deviation() {
        return n < 2 ? Double.NaN : Math.sqrt(spread(x, xx) / (n - 1));
    }

    /** The statistics that sums allow: efficiency, weight and upper less lower group stay unknown. */
    public ItemStatistics statistics(String item) {
        var deviation =
                n < 2 ? Figure.unknown(n) : Figure.around(deviation(), deviation() / Math.sqrt(2.0 * (n - 1)), n);
        var unknown = Figure.unknown(n);
        return new ItemStatistics(
                item, n, n == 0 ? 0 : guessing / n, facility(), deviation, pointBiserial(), unknown, unknown, unknown);
    }
}
