package org.liaison.engine.memory;

/**
 * The equations of FSRS-6: how a review changes stability and difficulty.
 *
 * <p>Written D for difficulty, S for stability, R for the chance of recall at the review, G for the rating from 1 to 4:
 *
 * <ul>
 *   <li>first review: S = w[G-1]; D = D0(G) = w4 - e^(w5 (G-1)) + 1, kept within 1 to 10;
 *   <li>difficulty: D' = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D)/9), kept within 1 to 10. The D0(4) it is drawn to is
 *       <em>not</em> kept within 1 to 10; with the default weights it is -4.77;
 *   <li>recalled: S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h), where h is w15 for hard and w16 for easy;
 *   <li>forgotten: S' = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), and at most S / e^(w17 w18);
 *   <li>asked again on the same day: S' = S c with c = e^(w17 (G - 3 + w18)) S^-w19, where c is at least 1 unless forgotten.
 * </ul>
 *
 * <p>Every result is rounded to eight decimals. The published equations do not ask for it; the reference this is tested against,
 * ts-fsrs, does it, and it hides the last bits in which machines may differ.
 */
final class Formulas {

    /** No stability and no interval is longer, in days. */
    static final int LONGEST = 36_500;

    private static final double SHORTEST = 0.001;
    private static final double DECIMALS = 1e8;

    private final Parameters weights;

    Formulas(Parameters weights) {
        this.weights = weights;
    }

    static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    double firstStability(Rating rating) {
        return weights.w(rating.number() - 1);
    }

    double firstDifficulty(Rating rating) {
        return clamp(unclampedFirstDifficulty(rating), 1, 10);
    }

    private double unclampedFirstDifficulty(Rating rating) {
        return rounded(weights.w(4) - StrictMath.exp((rating.number() - 1) * weights.w(5)) + 1);
    }

    double difficulty(double difficulty, Rating rating) {
        var step = -weights.w(6) * (rating.number() - 3);
        var moved = difficulty + rounded(step * (10 - difficulty) / 9);
        var towards = unclampedFirstDifficulty(Rating.EASY);
        return clamp(rounded(weights.w(7) * towards + (1 - weights.w(7)) * moved), 1, 10);
    }

    /** Stability after a review on a later day. */
    double stability(double stability, double difficulty, double recall, Rating rating) {
        return rating.isRecalled()
                ? whenRecalled(stability, difficulty, recall, rating)
                : whenForgotten(stability, difficulty, recall);
    }

    private double whenRecalled(double stability, double difficulty, double recall, Rating rating) {
        var bonus = rating == Rating.HARD ? weights.w(15) : rating == Rating.EASY ? weights.w(16) : 1;
        var growth = StrictMath.exp(weights.w(8))
                * (11 - difficulty)
                * StrictMath.pow(stability, -weights.w(9))
                * (StrictMath.exp((1 - recall) * weights.w(10)) - 1)
                * bonus;
        return rounded(clamp(stability * (1 + growth), SHORTEST, LONGEST));
    }

    private double whenForgotten(double stability, double difficulty, double recall) {
        var left = weights.w(11)
                * StrictMath.pow(difficulty, -weights.w(12))
                * (StrictMath.pow(stability + 1, weights.w(13)) - 1)
                * StrictMath.exp((1 - recall) * weights.w(14));
        var most = stability / StrictMath.exp(weights.w(17) * weights.w(18));
        return clamp(rounded(most), SHORTEST, rounded(clamp(left, SHORTEST, LONGEST)));
    }

    /** Stability after one more review on the day of the last one. */
    double stabilityOnTheSameDay(double stability, Rating rating) {
        var change = StrictMath.pow(stability, -weights.w(19))
                * StrictMath.exp(weights.w(17) * (rating.number() - 3 + weights.w(18)));
        var allowed = rating.isRecalled() ? Math.max(change, 1) : change;
        return rounded(clamp(stability * allowed, SHORTEST, LONGEST));
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
