package org.liaison.engine.analysis.irt;

/**
 * A learner and an item after any number of answers, kept up to date by one small step an answer (Pelanek 2016).
 *
 * <p>What comes as a surprise moves both: the learner up and the item down when an answer is right, and the other way around. The
 * more answers stand behind a rating, the less one more moves it: a step is 1/(1 + 0.05 n) of the surprise after n answers.
 */
public record Elo(Rating learner, Rating item) {

    private static final double FIRST_STEP = 1;
    private static final double DECAY = 0.05;

    /**
     * Where a learner or an item stands.
     *
     * @param value in logits
     * @param answers how many answers it rests on
     */
    public record Rating(double value, int answers) {

        /** Nothing is known yet. */
        public static final Rating NEW = new Rating(0, 0);

        public Rating {
            if (!Double.isFinite(value) || answers < 0) {
                throw new IllegalArgumentException(value + " after " + answers);
            }
        }

        private Rating moved(double surprise) {
            return new Rating(value + FIRST_STEP / (1 + DECAY * answers) * surprise, answers + 1);
        }
    }

    /** The chance of a right answer, never below that of a blind guess. */
    public double chance(double guessing) {
        return guessing + (1 - guessing) * Curve.logistic(learner.value() - item.value());
    }

    /**
     * Both after one more answer.
     *
     * @param earned the share of the points earned, from 0 to 1
     * @param repeated whether this learner had this item before; then what is learned is about the learner only
     */
    public Elo after(double earned, double guessing, boolean repeated) {
        if (!(earned >= 0 && earned <= 1) || !(guessing >= 0 && guessing < 1)) {
            throw new IllegalArgumentException("Earned " + earned + " with guessing " + guessing);
        }
        var surprise = earned - chance(guessing);
        return new Elo(learner.moved(surprise), repeated ? item : item.moved(-surprise));
    }
}
