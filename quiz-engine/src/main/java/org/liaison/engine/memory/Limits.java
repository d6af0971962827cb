package org.liaison.engine.memory;

import java.time.Duration;

/**
 * How much may be asked of a learner in a day. However much is due, nobody is ever shown more.
 *
 * @param minutes the time for practice, at least enough for one item
 * @param secondsPerItem what an item takes, feedback included
 * @param newFacts how many facts may be met for the first time
 */
public record Limits(int minutes, int secondsPerItem, int newFacts) {

    public Limits {
        if (secondsPerItem < 1 || newFacts < 0 || minutes < 1 || minutes > 24 * 60 || minutes * 60 < secondsPerItem) {
            throw new IllegalArgumentException(
                    minutes + " minutes at " + secondsPerItem + " seconds, " + newFacts + " new facts");
        }
    }

    /** How many items fit into a day. */
    public int items() {
        return minutes * 60 / secondsPerItem;
    }

    /** How much of the room left in a day no review may take, if so many new facts are still to come. */
    static int keptForNew(int room, int newFacts) {
        return Math.min(newFacts, room / 3);
    }

    Duration time(int items) {
        return Duration.ofSeconds((long) items * secondsPerItem);
    }
}
