package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaison.content.Pack;
import org.liaison.engine.bank.Diversity;
import org.liaison.engine.bank.Spread;
import org.liaison.engine.item.Item;

/**
 * How the stems of a bank read; the JSON form is a contract.
 *
 * @param figures each figure with what it should be
 * @param templates how many templates each relation is asked by
 * @param strategies the share of each way to make items
 * @param difficulty the share of items in each of five equal bands of predicted difficulty, the easiest first
 */
@JsonPropertyOrder({"figures", "templates", "strategies", "difficulty"})
record StemReport(
        List<Aimed> figures, Map<String, Integer> templates, Map<String, Double> strategies, List<Double> difficulty) {

    /**
     * A figure with its aim.
     *
     * @param target what it should be, such as {@code at least 0.25}
     */
    @JsonPropertyOrder({"figure", "value", "target", "met"})
    record Aimed(String figure, double value, String target, boolean met) {

        static Aimed atLeast(String figure, double value, double least) {
            return new Aimed(figure, rounded(value), "at least " + plain(least), value >= least);
        }

        static Aimed atMost(String figure, double value, double most) {
            return new Aimed(figure, rounded(value), "at most " + plain(most), value <= most);
        }

        String remark() {
            return target.isEmpty() ? "" : target + (met ? "" : ": missed");
        }

        private static String plain(double figure) {
            return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.valueOf(figure);
        }
    }

    static StemReport of(Pack pack, List<Item> items) {
        var diversity = Diversity.of(pack, items);
        var spread = Spread.of(items);
        var figures = new ArrayList<Aimed>();
        figures.add(Aimed.atLeast("distinct-2", diversity.distinct2(), Diversity.LEAST_DISTINCT2));
        figures.add(Aimed.atMost("self-bleu-4", diversity.selfBleu4(), Diversity.MOST_SELF_BLEU4));
        figures.add(Aimed.atMost("near-duplicates", diversity.nearDuplicates(), Diversity.MOST_NEAR_DUPLICATES));
        figures.add(Aimed.atLeast("fewest-templates", fewest(diversity), Diversity.FEWEST_TEMPLATES));
        figures.add(Aimed.atMost("largest-strategy", largest(spread), Spread.MOST_OF_ONE_STRATEGY));
        figures.add(Aimed.atLeast("two-facts-or-scenario", spread.joined(), Spread.LEAST_JOINED));
        figures.add(Aimed.atMost("grade-median", spread.grade().median(), Spread.HARDEST_MEDIAN_GRADE));
        figures.add(new Aimed("grade-p95", rounded(spread.grade().p95()), "", true));
        figures.add(new Aimed("words-median", rounded(spread.words().median()), "", true));
        figures.add(Aimed.atMost("words-p95", spread.words().p95(), Spread.MOST_WORDS_95));
        var strategies = new TreeMap<String, Double>();
        spread.strategies().forEach((strategy, share) -> strategies.put(strategy, rounded(share)));
        return new StemReport(
                List.copyOf(figures),
                diversity.templates(),
                strategies,
                spread.difficulty().stream().map(StemReport::rounded).toList());
    }

    private static int fewest(Diversity diversity) {
        return diversity.templates().values().stream().min(Integer::compare).orElse(0);
    }

    private static double largest(Spread spread) {
        return spread.strategies().values().stream().max(Double::compare).orElse(0.0);
    }

    private static double rounded(double figure) {
        return Math.round(1000 * figure) / 1000.0;
    }

    String text() {
        var text = new StringBuilder("Stems:%n".formatted());
        figures.forEach(figure -> text.append("  %-22s %7.3f   %s%n"
                .formatted(figure.figure(), figure.value(), figure.remark())
                .replaceAll(" +(?=\\R)", "")));
        templates.entrySet().stream()
                .filter(relation -> relation.getValue() < Diversity.FEWEST_TEMPLATES)
                .forEach(relation ->
                        text.append("  %s has %d templates%n".formatted(relation.getKey(), relation.getValue())));
        text.append("Items by strategy:%n".formatted());
        strategies.forEach((strategy, share) -> text.append("  %5.1f%%  %s%n".formatted(100 * share, strategy)));
        text.append("Predicted difficulty, easiest band first:");
        difficulty.forEach(share -> text.append(" %.1f%%".formatted(100 * share)));
        return text.append(System.lineSeparator()).toString();
    }
}
