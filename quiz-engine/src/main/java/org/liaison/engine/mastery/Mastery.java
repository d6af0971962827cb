package org.liaison.engine.mastery;

import java.util.Collection;

/**
 * How surely a learner knows a fact.
 *
 * <p>Bayesian knowledge tracing (Corbett and Anderson 1995) with a guess rate taken from the item actually asked: after each
 * response the chance of knowing is weighed against the chances of a slip and of a lucky guess, and something may have been
 * learned from the feedback. A partly right response lies between right and wrong in proportion.
 *
 * @param known the chance that the fact is known, from 0 to 1
 * @param responses how many responses it rests on
 */
public record Mastery(double known, int responses) {

    /** Before any response. */
    public static final Mastery UNSEEN = new Mastery(0.30, 0);

    private static final double LEARNS = 0.15;
    private static final double SLIPS = 0.08;
    private static final double MOST_GUESSING = 0.50;
    private static final double ENOUGH = 0.90;
    private static final double SURE = 0.95;

    public Mastery {
        if (!(known >= 0 && known <= 1) || responses < 0) {
            throw new IllegalArgumentException("Known " + known + " after " + responses);
        }
    }

    /**
     * Mastery after one more response.
     *
     * @param earned the share of the points earned, 0 to 1
     * @param guessing what a guess earns on average, 0 to 1
     */
    public Mastery after(double earned, double guessing) {
        var guess = Math.min(MOST_GUESSING, Math.max(0.02, guessing));
        var ifRight = known * (1 - SLIPS) / (known * (1 - SLIPS) + (1 - known) * guess);
        var ifWrong = known * SLIPS / (known * SLIPS + (1 - known) * (1 - guess));
        var believed = earned * ifRight + (1 - earned) * ifWrong;
        return new Mastery(believed + (1 - believed) * LEARNS, responses + 1);
    }

    /** The stage in words. */
    public Level level() {
        if (responses == 0) {
            return Level.NEW;
        }
        if (known >= SURE && responses > 1) {
            return Level.KNOWN;
        }
        return known >= ENOUGH ? Level.ALMOST : Level.LEARNING;
    }

    /** The share of facts that are known, in whole percent; facts without a response count as not known. */
    public static int percentKnown(Collection<Mastery> masteries) {
        if (masteries.isEmpty()) {
            return 0;
        }
        var sum = masteries.stream()
                .mapToDouble(mastery -> mastery.responses() == 0 ? 0 : mastery.known())
                .sum();
        return (int) Math.round(100 * sum / masteries.size());
    }

    /** How far a learner is with a fact. */
    public enum Level {
        NEW,
        LEARNING,
        ALMOST,
        KNOWN
    }
}
