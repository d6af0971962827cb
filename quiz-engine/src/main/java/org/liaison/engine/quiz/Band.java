package org.liaison.engine.quiz;

import org.liaison.engine.item.Item;

/**
 * A range of predicted difficulty.
 *
 * <p>The limits are the terciles of the bank of the shipped pack (0.25 and 0.38), so that each band holds about a third of it and a
 * blueprint that asks for a band has items to draw from.
 */
public enum Band {
    EASY(0, 0.25),
    MEDIUM(0.25, 0.38),
    HARD(0.38, Double.POSITIVE_INFINITY);

    private final double from;
    private final double below;

    Band(double from, double below) {
        this.from = from;
        this.below = below;
    }

    /** The band of a predicted difficulty. */
    public static Band of(double difficulty) {
        if (difficulty < MEDIUM.from) {
            return EASY;
        }
        return difficulty < MEDIUM.below ? MEDIUM : HARD;
    }

    /** The band an item belongs to. */
    public static Band of(Item item) {
        return of(item.basis().difficulty());
    }

    /** The name used on the command line, such as {@code easy}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
