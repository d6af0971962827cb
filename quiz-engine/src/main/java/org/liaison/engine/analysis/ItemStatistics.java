package org.liaison.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the answers say about an item, or about a fact or a template over all its items.
 *
 * <p>With x what a learner earned on the item and o what the same learner earned on all the rest.
 *
 * @param n how many answers
 * @param guessing what a blind guess earns on average, from 0 to 1
 * @param facility the share of the points earned, from 0 to 1
 * @param deviation the standard deviation of that share
 * @param pointBiserial the corrected point-biserial: the correlation of x with o
 * @param efficiency the correlation of x with o against the highest that the spread of both allows, in percent
 * @param weight how much of the spread of the totals the item makes, in percent; unknown outside a whole test, or when negative
 * @param upperLower the share earned by the upper 27% less that of the lower 27%
 */
public record ItemStatistics(
        String item,
        int n,
        double guessing,
        Figure facility,
        Figure deviation,
        Figure pointBiserial,
        Figure efficiency,
        Figure weight,
        Figure upperLower) {

    /** Every item of a test that cannot be guessed, in its order. */
    public static List<ItemStatistics> of(Marks marks) {
        return of(marks, new double[marks.items().size()]);
    }

    /** Every item of a test, in its order. */
    public static List<ItemStatistics> of(Marks marks, double[] guessing) {
        var weights = EffectiveWeights.of(marks);
        return IntStream.range(0, marks.items().size())
                .mapToObj(item -> of(
                        marks.items().get(item),
                        shares(marks.item(item), marks.outOf(item)),
                        shares(marks.rests(item), marks.outOf(item)),
                        guessing[item],
                        weights.get(item)))
                .toList();
    }

    /** An item from its answers in whatever attempts they were given. */
    public static ItemStatistics of(String item, Collection<Answer> answers) {
        return of(
                item,
                answers.stream().mapToDouble(Answer::earned).toArray(),
                answers.stream().mapToDouble(Answer::rest).toArray(),
                answers.stream().mapToDouble(Answer::guessing).average().orElse(0),
                Figure.unknown(answers.size()));
    }

    /** Answers pooled by a key, such as their fact or their template, in the order in which the keys appear. */
    public static <K> Map<K, ItemStatistics> by(Collection<Answer> answers, Function<Answer, K> key) {
        var pools = new LinkedHashMap<K, List<Answer>>();
        answers.forEach(answer -> pools.computeIfAbsent(key.apply(answer), unused -> new ArrayList<>())
                .add(answer));
        var statistics = new LinkedHashMap<K, ItemStatistics>();
        pools.forEach((pool, its) -> statistics.put(pool, of(String.valueOf(pool), its)));
        return statistics;
    }

    private static ItemStatistics of(String item, double[] x, double[] o, double guessing, Figure weight) {
        var correlation = Moments.correlation(x, o);
        return new ItemStatistics(
                item,
                x.length,
                guessing,
                facility(x),
                deviation(x),
                Figure.correlation(correlation, x.length),
                efficiency(x, o, correlation),
                weight,
                UpperLower.of(x, o));
    }

    private static double[] shares(double[] marks, double outOf) {
        return Arrays.stream(marks).map(mark -> mark / outOf).toArray();
    }

    private static Figure facility(double[] x) {
        var n = x.length;
        var sum = Arrays.stream(x).sum();
        if (n == 0 || Arrays.stream(x).allMatch(mark -> mark == 0 || mark == 1)) {
            return Figure.share(sum, n);
        }
        var around = Figure.around(sum / n, Moments.deviation(x) / Math.sqrt(n), n);
        return new Figure(around.value(), Math.max(0, around.low()), Math.min(1, around.high()), n);
    }

    private static Figure deviation(double[] x) {
        var deviation = Moments.deviation(x);
        return Double.isNaN(deviation)
                ? Figure.unknown(x.length)
                : Figure.around(deviation, deviation / Math.sqrt(2.0 * (x.length - 1)), x.length);
    }

    /** The interval is that of the correlation, stretched as the correlation itself is. */
    private static Figure efficiency(double[] x, double[] o, double correlation) {
        if (Double.isNaN(correlation)) {
            return Figure.unknown(x.length);
        }
        var highest = Moments.correlation(Moments.sorted(x), Moments.sorted(o));
        return Figure.correlation(correlation, x.length).times(100 / highest);
    }

    /** 100 cov(x, o) / sqrt(var x var o): the corrected point-biserial in percent. */
    public Figure discriminationIndex() {
        return pointBiserial.times(100);
    }
}
