package org.liaison.engine.memory;

import java.util.SplittableRandom;

/**
 * A little chance in the length of intervals, so that facts learned together do not stay together for ever.
 *
 * @param on whether there is any
 * @param seed the same seed moves the same review by the same share
 */
record Fuzz(boolean on, long seed) {

    static final Fuzz OFF = new Fuzz(false, 0);

    private static final double SHORTEST = 2.5;

    /**
     * The interval after a review, moved within the range around it; intervals of one or two days stay. All ratings of a review
     * are moved by the same share, so that a better one never waits less.
     */
    int around(int days, Memory after) {
        if (!on || days < SHORTEST) {
            return days;
        }
        var reach = reach(days);
        var least = Math.max(2, Math.round(days - reach));
        var most = Math.min(Math.round(days + reach), Formulas.LONGEST);
        return (int) (least + Math.floor(share(after) * (most - least + 1)));
    }

    private double share(Memory after) {
        var review = 31 * after.lastSeen().toEpochMilli() + after.reviews();
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + review).nextDouble();
    }

    private static double reach(int days) {
        return 1
                + 0.15 * Math.max(Math.min(days, 7) - SHORTEST, 0)
                + 0.10 * Math.max(Math.min(days, 20) - 7, 0)
                + 0.05 * Math.max(days - 20, 0);
    }
}
