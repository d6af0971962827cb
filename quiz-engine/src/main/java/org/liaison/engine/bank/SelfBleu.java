package org.liaison.engine.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much texts repeat each other: BLEU-4 (Papineni et al. 2002) of each text with all the others as its references, from 0 for
 * texts that share nothing to 1 for texts that are all the same (Zhu et al. 2018). Runs of words that no other text has count as a
 * tenth of one, as usual; a text shorter than four words is judged by the runs it has.
 */
final class SelfBleu {

    private static final int ORDERS = 4;
    private static final double UNSEEN = 0.1;

    private final List<List<String>> texts;
    private final Map<List<String>, Most> most = new HashMap<>();

    /** How often a run occurs where it occurs most, where that is, and how often it occurs at most elsewhere. */
    private record Most(int times, int text, int elsewhere) {

        private Most with(int count, int other) {
            return count > times ? new Most(count, other, times) : new Most(times, text, Math.max(elsewhere, count));
        }

        private int outside(int own) {
            return own == text ? elsewhere : times;
        }
    }

    private SelfBleu(List<List<String>> texts) {
        this.texts = texts;
        for (var text = 0; text < texts.size(); text++) {
            for (var order = 1; order <= ORDERS; order++) {
                var here = text;
                runs(texts.get(text), order)
                        .forEach((run, count) -> most.put(
                                run, most.getOrDefault(run, new Most(0, -1, 0)).with(count, here)));
            }
        }
    }

    /** The mean over all texts; 0 for fewer than two. */
    static double of(List<List<String>> texts) {
        if (texts.size() < 2) {
            return 0;
        }
        var bleu = new SelfBleu(texts);
        var sum = 0.0;
        for (var text = 0; text < texts.size(); text++) {
            sum += bleu.of(text);
        }
        return sum / texts.size();
    }

    private double of(int text) {
        var words = texts.get(text);
        var orders = Math.min(ORDERS, words.size());
        if (orders == 0) {
            return 0;
        }
        var logs = 0.0;
        for (var order = 1; order <= orders; order++) {
            logs += Math.log(precision(text, order));
        }
        return brevity(text) * Math.exp(logs / orders);
    }

    private double precision(int text, int order) {
        var shared = 0;
        var all = 0;
        for (var run : runs(texts.get(text), order).entrySet()) {
            var known = most.getOrDefault(run.getKey(), new Most(0, -1, 0));
            shared += Math.min(run.getValue(), known.outside(text));
            all += run.getValue();
        }
        return (shared == 0 ? UNSEEN : shared) / all;
    }

    /** Less than 1 for a text shorter than the one closest to it in length. */
    private double brevity(int text) {
        var length = texts.get(text).size();
        var closest = Integer.MAX_VALUE;
        for (var other = 0; other < texts.size(); other++) {
            var size = texts.get(other).size();
            var nearer = Math.abs(size - length) < Math.abs(closest - length)
                    || (Math.abs(size - length) == Math.abs(closest - length) && size < closest);
            closest = other != text && nearer ? size : closest;
        }
        return length >= closest ? 1 : Math.exp(1 - (double) closest / length);
    }

    private static Map<List<String>, Integer> runs(List<String> words, int order) {
        var runs = new HashMap<List<String>, Integer>();
        for (var at = 0; at + order <= words.size(); at++) {
            runs.merge(words.subList(at, at + order), 1, Integer::sum);
        }
        return runs;
    }
}
