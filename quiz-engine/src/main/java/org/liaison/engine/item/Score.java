package org.liaison.engine.item;

/**
 * What a response earned.
 *
 * @param points from 0 to {@code outOf}
 * @param outOf what the best response earns, above 0
 */
public record Score(double points, double outOf) {

    /** Nothing of one point. */
    public static final Score NONE = new Score(0, 1);

    /** All of one point. */
    public static final Score FULL = new Score(1, 1);

    public Score {
        if (!(outOf > 0) || !(points >= 0 && points <= outOf)) {
            throw new IllegalArgumentException(points + " points out of " + outOf);
        }
    }

    /** The share of the points earned, from 0 to 1. */
    public double fraction() {
        return points / outOf;
    }

    /** Whether nothing better was possible. */
    public boolean isFull() {
        return points == outOf;
    }
}
