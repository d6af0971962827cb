package org.liaison.engine.analysis;

import java.util.stream.IntStream;

/** How far the totals of a test would come out the same with other items of the kind. */
public final class Reliability {

    private Reliability() {}

    /** Cronbach's alpha with the interval of Bonett (2002): log(1 - alpha) varies by 2k/((k-1)(n-2)). */
    public static Figure alpha(Marks marks) {
        return figure(marks, sumOfVariances(marks));
    }

    /** KR-20: alpha from the shares of right answers; unknown when there are marks between nothing and everything. */
    public static Figure kr20(Marks marks) {
        var n = marks.learners();
        if (!marks.isDichotomous() || n < 2) {
            return Figure.unknown(n);
        }
        var products = IntStream.range(0, marks.items().size())
                .mapToDouble(item -> {
                    var right = Moments.mean(marks.item(item)) / marks.outOf(item);
                    return right * (1 - right) * marks.outOf(item) * marks.outOf(item);
                })
                .sum();
        return figure(marks, products * n / (n - 1));
    }

    private static double sumOfVariances(Marks marks) {
        return IntStream.range(0, marks.items().size())
                .mapToDouble(item -> Moments.variance(marks.item(item)))
                .sum();
    }

    private static Figure figure(Marks marks, double itemVariance) {
        var k = marks.items().size();
        var n = marks.learners();
        var variance = Moments.variance(marks.totals());
        if (k < 2 || !(variance > 1e-12)) {
            return Figure.unknown(n);
        }
        var alpha = k / (k - 1.0) * (1 - itemVariance / variance);
        if (n < 3) {
            return Figure.bare(alpha, n);
        }
        var reach = Math.exp(Figure.Z * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2.0))));
        return new Figure(alpha, 1 - (1 - alpha) * reach, 1 - (1 - alpha) / reach, n);
    }

    /** 100 sqrt(1 - alpha): how much of the deviation is chance, in percent. */
    static Figure errorRatio(Figure alpha) {
        return new Figure(chance(alpha.value()), chance(alpha.high()), chance(alpha.low()), alpha.n());
    }

    private static double chance(double alpha) {
        return 100 * Math.sqrt(1 - alpha);
    }

    /** The reliability of a test that is {@code times} as long: nr / (1 + (n-1) r). */
    public static double spearmanBrown(double reliability, double times) {
        return times * reliability / (1 + (times - 1) * reliability);
    }
}
