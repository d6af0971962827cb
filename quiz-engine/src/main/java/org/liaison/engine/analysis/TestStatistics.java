package org.liaison.engine.analysis;

/**
 * What the marks say about a whole test.
 *
 * @param outOf what the test is worth
 * @param mean the mean total
 * @param deviation the standard deviation of the totals
 * @param skewness above 0 when the low totals crowd together
 * @param kurtosis above 0 when the totals have longer tails than a bell curve
 * @param alpha Cronbach's alpha, how much of the spread would come again with other items of the kind; KR-20 for 0/1 marks
 * @param kr20 the same from the shares of right answers; unknown when there are marks between nothing and everything
 * @param errorRatio the share of the deviation that is chance, in percent
 * @param error the standard error of measurement, in points
 */
public record TestStatistics(
        int learners,
        int items,
        double outOf,
        Figure mean,
        Figure deviation,
        Figure skewness,
        Figure kurtosis,
        Figure alpha,
        Figure kr20,
        Figure errorRatio,
        Figure error) {

    public static TestStatistics of(Marks marks) {
        var totals = marks.totals();
        var n = totals.length;
        var deviation = Moments.deviation(totals);
        var alpha = Reliability.alpha(marks);
        var ratio = Reliability.errorRatio(alpha);
        return new TestStatistics(
                n,
                marks.items().size(),
                marks.outOf(),
                known(Moments.mean(totals), deviation / Math.sqrt(n), n),
                known(deviation, deviation / Math.sqrt(2.0 * (n - 1)), n),
                Shape.skewness(totals),
                Shape.kurtosis(totals),
                alpha,
                Reliability.kr20(marks),
                ratio,
                ratio.times(deviation / 100));
    }

    private static Figure known(double value, double error, int n) {
        return Double.isNaN(value) || Double.isNaN(error) ? Figure.unknown(n) : Figure.around(value, error, n);
    }

    /** The coefficient of internal consistency: alpha in percent. */
    public Figure internalConsistency() {
        return alpha.times(100);
    }

    /**
     * The alpha to expect of a test several times as long (Spearman and Brown).
     *
     * @param times 2 for a test twice as long, 0.5 for half of it
     */
    public double alphaWhenLonger(double times) {
        return Reliability.spearmanBrown(alpha.value(), times);
    }
}
