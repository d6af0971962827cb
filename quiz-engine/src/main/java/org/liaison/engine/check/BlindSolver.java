package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.content.Pack;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Option;

/**
 * Takes a bank of single choices knowing nothing of its subject, to see whether the wording gives keys away.
 *
 * <p>Ten strategies look only at the texts (the longest option, the one most like the stem, the one most like the others, ...),
 * and a conditional logit mixes them, fitted on half of the bank and tried on the other half; the halves share no entity, so that
 * names cannot leak from one to the other. A bank is fair when none of them beats chance by more than a few points.
 */
public final class BlindSolver {

    /** How many points above chance are no concern. */
    public static final double MOST_ABOVE_CHANCE = 3;

    private static final double DEVIATIONS = 2.61;
    private static final List<Cue> CUES = List.of(Cue.values());

    private final Pack pack;

    private BlindSolver(Pack pack) {
        this.pack = pack;
    }

    public static BlindSolver of(Pack pack) {
        return new BlindSolver(pack);
    }

    /**
     * How one strategy fared.
     *
     * @param items how many items it was tried on
     * @param accuracy the share it got right, 0 to 1, ties counting as their share
     * @param chance the share that picking at random gets right
     * @param error the standard error of the margin, in points; infinite where there are fewer than two keys
     */
    public record Result(String strategy, int items, double accuracy, double chance, double error) {

        /** Percentage points above chance; below 0 when it does worse. */
        public double margin() {
            return 100 * (accuracy - chance);
        }

        /**
         * Whether the bank gives keys away to this strategy: it beats chance by more than {@value #MOST_ABOVE_CHANCE} points, and by
         * more than the accident of a few keys explains.
         *
         * <p>Items with one and the same key share its looks, so that a pack of fifteen facts tells no more than some twenty throws of a
         * coin, however many items it yields: its railway signaller sets signals, and no generator can help it. The error is
         * therefore reckoned between keys, not between items (Liang and Zeger 1986), and the margin must exceed it {@value
         * #DEVIATIONS} times, which one of eleven fair strategies does in one bank of twenty (Bonferroni). That is three to nine
         * points in a bank of two hundred facts, and up to thirty-five in one of fifteen, where a key that is nearly always the
         * longest still has more.
         */
        public boolean isGivenAway() {
            return margin() > MOST_ABOVE_CHANCE && margin() > DEVIATIONS * error;
        }
    }

    /** An item as the solver sees it: a row of features for each option, and which of them is right. */
    private static final class Seen {

        private final String answer;
        private final boolean forFitting;
        private final double[][] features;
        private final int key;

        private Seen(String answer, boolean forFitting, double[][] features, int key) {
            this.answer = answer;
            this.forFitting = forFitting;
            this.features = features;
            this.key = key;
        }

        private double chance() {
            return 1.0 / features.length;
        }
    }

    /** What each strategy, and last their mix, gets right of the single choices among these items. */
    public List<Result> examine(List<Item> bank) {
        var choices = bank.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .toList();
        var keys = new HashMap<String, Integer>();
        choices.stream()
                .filter(this::isForFitting)
                .forEach(choice -> keys.merge(choice.key().text(), 1, Integer::sum));
        var seen = choices.stream().map(choice -> look(choice, keys)).toList();
        var results = new ArrayList<Result>();
        var fitting = seen.stream().filter(one -> one.forFitting).toList();
        var trying = seen.stream().filter(one -> !one.forFitting).toList();
        for (var cue : CUES) {
            results.add(result(cue.code(), cue == Cue.FREQUENT_KEY ? trying : seen, only(cue)));
        }
        var weights = LogitMix.fit(
                fitting.stream().map(one -> one.features).toList(),
                fitting.stream().map(one -> one.key).toList());
        results.add(result("logistic-mix", trying, weights));
        return results;
    }

    private static double[] only(Cue cue) {
        var weights = new double[CUES.size()];
        weights[CUES.indexOf(cue)] = 1;
        return weights;
    }

    /** The halves are split by the entity asked about, by a hash that every Java computes alike. */
    private boolean isForFitting(Choice choice) {
        return (pack.fact(choice.fact()).subject().value().hashCode() & 1) == 0;
    }

    private Seen look(Choice choice, Map<String, Integer> keys) {
        var options = choice.options().stream().map(Option::text).toList();
        var features = new double[options.size()][];
        for (var at = 0; at < options.size(); at++) {
            features[at] = new double[CUES.size()];
            for (var cue = 0; cue < CUES.size(); cue++) {
                features[at][cue] = CUES.get(cue).of(choice.stem(), options, at, keys);
            }
        }
        LogitMix.standardize(features);
        return new Seen(
                choice.key().text(),
                isForFitting(choice),
                features,
                choice.options().indexOf(choice.key()));
    }

    private static Result result(String name, List<Seen> tried, double[] weights) {
        var above = new HashMap<String, double[]>();
        var chance = 0.0;
        var sum = 0.0;
        for (var one : tried) {
            var right = LogitMix.shareOfKey(one.features, one.key, weights);
            sum += right;
            chance += one.chance();
            var ofKey = above.computeIfAbsent(one.answer, any -> new double[2]);
            ofKey[0] += right - one.chance();
            ofKey[1]++;
        }
        var count = Math.max(1, tried.size());
        return new Result(
                name, tried.size(), sum / count, chance / count, 100 * error(above.values(), (sum - chance) / count));
    }

    /** The standard error of a mean over items that come in clusters: of each, the sum of its values and how many there are. */
    private static double error(Collection<double[]> clusters, double mean) {
        if (clusters.size() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        var squares = 0.0;
        var count = 0.0;
        for (var cluster : clusters) {
            var off = cluster[0] - cluster[1] * mean;
            squares += off * off;
            count += cluster[1];
        }
        return Math.sqrt(squares * clusters.size() / (clusters.size() - 1)) / count;
    }
}
