package org.liaison.engine.score;

/**
 * How sure a learner says to be of an answer, and what that stakes.
 *
 * <p>Right answers earn 1, 2 or 3 and wrong ones 0, -2 or -6. Saying how sure one really is pays best: the lowest level below a
 * chance of 2/3 to be right, the highest above 0.8 (Gardner-Medwin).
 */
public enum Certainty {
    LOW(1, 0, 0, 2.0 / 3, 0.5),
    MEDIUM(2, -2, 2.0 / 3, 0.8, 11.0 / 15),
    HIGH(3, -6, 0.8, 1, 0.9);

    private final double right;
    private final double wrong;
    private final double from;
    private final double to;
    private final double stated;

    Certainty(double right, double wrong, double from, double to, double stated) {
        this.right = right;
        this.wrong = wrong;
        this.from = from;
        this.to = to;
        this.stated = stated;
    }

    /** The level of a number from a form: 1, 2 or 3; anything else, such as no certainty stated, is the lowest. */
    public static Certainty ofLevel(int level) {
        return level == 3 ? HIGH : level == 2 ? MEDIUM : LOW;
    }

    /** The number of this level in forms and in stored data: 1, 2 or 3. */
    public int level() {
        return this == HIGH ? 3 : this == MEDIUM ? 2 : 1;
    }

    /** The level that pays best for somebody who is right with this chance. */
    public static Certainty bestFor(double chance) {
        return chance > HIGH.from ? HIGH : chance > MEDIUM.from ? MEDIUM : LOW;
    }

    /**
     * What an answer earns; a partly right one lies between wrong and right in proportion.
     *
     * @param earned the share of the points earned, from 0 to 1; or the chance to be right, for the mark to be expected
     */
    public double mark(double earned) {
        return wrong + earned * (right - wrong);
    }

    /** The lowest share of right answers that this level fits. */
    public double from() {
        return from;
    }

    /** The highest share of right answers that this level fits. */
    public double to() {
        return to;
    }

    /** The chance to be right that this level stands for: the middle of its band, of which the lowest starts at 1/3. */
    public double stated() {
        return stated;
    }
}
