package org.liaison.engine.bank;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.liaison.engine.check.ReadingGrade;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * How the items of a bank are spread over strategies, effort of reading and predicted difficulty.
 *
 * @param strategies the share of each way to make items
 * @param joined the share of items that join two facts or more, or describe a situation
 * @param grade how many years of school the stems take to read, names left out
 * @param words how many words the stems have
 * @param difficulty the share of items in each of five equal bands of predicted difficulty, the easiest first
 */
public record Spread(
        Map<String, Double> strategies, double joined, Quantiles grade, Quantiles words, List<Double> difficulty) {

    public static final double MOST_OF_ONE_STRATEGY = 0.25;
    public static final double LEAST_JOINED = 0.20;
    public static final double HARDEST_MEDIAN_GRADE = 11;
    public static final double MOST_WORDS_95 = 30;

    private static final int BANDS = 5;

    public Spread {
        strategies = Collections.unmodifiableMap(new TreeMap<>(strategies));
        difficulty = List.copyOf(difficulty);
    }

    /** What half and what 95 in 100 of the values do not exceed. */
    public record Quantiles(double median, double p95) {

        /** Those of these values: the smallest value that as many do not exceed; 0 when there are none. */
        static Quantiles of(List<Double> values) {
            var sorted = values.stream().sorted().toList();
            return new Quantiles(at(0.5, sorted), at(0.95, sorted));
        }

        private static double at(double share, List<Double> sorted) {
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }

    /** The spread of these items. */
    public static Spread of(List<Item> items) {
        var strategies = new TreeMap<String, Double>();
        var bands = new double[BANDS];
        var share = 1.0 / Math.max(1, items.size());
        for (var item : items) {
            strategies.merge(TemplateName.of(item.id().template()).strategy(), share, Double::sum);
            bands[Math.min(BANDS - 1, (int) (BANDS * item.basis().difficulty()))] += share;
        }
        return new Spread(
                strategies,
                share * items.stream().filter(Spread::isJoined).count(),
                quantiles(items, item -> ReadingGrade.of(item.stem())),
                quantiles(items, item -> Masking.words(item.stem()).size()),
                Arrays.stream(bands).boxed().toList());
    }

    private static boolean isJoined(Item item) {
        return item.kind() == Kind.SCENARIO || item.basis().facts().size() > 1;
    }

    private static Quantiles quantiles(List<Item> items, ToDoubleFunction<Item> figure) {
        return Quantiles.of(
                items.stream().map(item -> figure.applyAsDouble(item)).toList());
    }
}
