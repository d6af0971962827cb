package org.liaison.engine.analysis;

import java.util.List;

/**
 * What the answers say about one option of an item.
 *
 * @param key whether it is the right one
 * @param count how many picked it
 * @param share the share of all answers that picked it
 * @param shareOfErrors the share of the wrong answers that picked it; unknown for the key
 * @param discrimination the correlation of picking it with what was earned on all the rest; below 0 for a distractor that works
 */
public record DistractorStatistics(
        String option,
        boolean key,
        int count,
        Figure share,
        Figure shareOfErrors,
        Figure discrimination,
        Working working) {

    private static final double IDLE_BELOW = 0.05;
    private static final double FAIR_SHARE = 0.5;
    private static final int ENOUGH_ERRORS = 20;

    /**
     * One learner's choice.
     *
     * @param option what was picked; empty when nothing was
     * @param rest what the same learner earned on all the rest
     */
    public record Pick(String option, double rest) {}

    /**
     * Every option of an item, in its order.
     *
     * @param key the right one among the options
     */
    public static List<DistractorStatistics> table(String key, List<String> options, List<Pick> picks) {
        if (!options.contains(key) || options.size() < 2) {
            throw new IllegalArgumentException("No key '" + key + "' with others in " + options);
        }
        var wrong = (int) picks.stream().filter(pick -> isWrong(pick, key)).count();
        return options.stream()
                .map(option -> of(option, option.equals(key), wrong, options.size(), picks))
                .toList();
    }

    private static boolean isWrong(Pick pick, String key) {
        return !pick.option().isEmpty() && !pick.option().equals(key);
    }

    private static DistractorStatistics of(String option, boolean key, int wrong, int options, List<Pick> picks) {
        var picked = picks.stream()
                .mapToDouble(pick -> pick.option().equals(option) ? 1 : 0)
                .toArray();
        var rests = picks.stream().mapToDouble(Pick::rest).toArray();
        var count = (int) java.util.Arrays.stream(picked).sum();
        var share = Figure.share(count, picks.size());
        var errors = key ? Figure.unknown(wrong) : Figure.share(count, wrong);
        var discrimination = Figure.correlation(Moments.correlation(picked, rests), picks.size());
        var working = key ? Working.KEY : working(share, errors, discrimination, options);
        return new DistractorStatistics(option, key, count, share, errors, discrimination, working);
    }

    /**
     * A distractor works when it draws at least half of its even share of twenty or more wrong answers, and not the strong. It is
     * idle when it does not and surely fewer than 5% pick it.
     */
    private static Working working(Figure share, Figure errors, Figure discrimination, int options) {
        if (!share.isEnough()) {
            return Working.TOO_FEW;
        }
        if (discrimination.isKnown() && discrimination.low() > 0) {
            return Working.MISLEADING;
        }
        if (errors.n() >= ENOUGH_ERRORS && errors.value() >= FAIR_SHARE / (options - 1)) {
            return Working.FUNCTIONING;
        }
        return share.high() < IDLE_BELOW ? Working.IDLE : Working.UNDECIDED;
    }

    /** Whether an option does its work. */
    public enum Working {
        KEY,
        TOO_FEW,
        FUNCTIONING,
        /** Nearly nobody takes it. */
        IDLE,
        /** The strong take it more than the weak: it may be defensible. */
        MISLEADING,
        /** The answers do not tell yet. */
        UNDECIDED
    }
}
