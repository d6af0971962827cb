package org.liaison.engine.memory;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How well a fact was recalled. Worked out from the response, so that learners need not grade themselves. */
public enum Rating {
    /** Not recalled. */
    AGAIN(1),
    /** Recalled in part, or by a guess. */
    HARD(2),
    /** Recalled. */
    GOOD(3),
    /** Recalled at once, and for sure. */
    EASY(4);

    private static final int LEAST_SURE = 1;
    private static final int MOST_SURE = 3;

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /**
     * The rating a response deserves.
     *
     * @param fraction the share of the points earned, from 0 to 1
     * @param certainty how sure the learner said to be, from 1 to 3; null if not asked
     * @param taken the time from question to response
     * @param ownMedian the time this learner usually takes; null if too little is known
     */
    public static Rating from(
            double fraction, @Nullable Integer certainty, Duration taken, @Nullable Duration ownMedian) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("Share of the points: " + fraction);
        }
        if (certainty != null && (certainty < LEAST_SURE || certainty > MOST_SURE)) {
            throw new IllegalArgumentException("Certainty: " + certainty);
        }
        if (fraction < 1) {
            return fraction < 0.5 ? AGAIN : HARD;
        }
        if (certainty == null) {
            return GOOD;
        }
        if (certainty == LEAST_SURE) {
            return HARD;
        }
        var swift = ownMedian != null && taken.compareTo(ownMedian) < 0;
        return certainty == MOST_SURE && swift ? EASY : GOOD;
    }

    /** The rating with a number from 1, again, to 4, easy. */
    public static Rating of(int number) {
        return Arrays.stream(values())
                .filter(rating -> rating.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rating " + number + " is not from 1 to 4"));
    }

    /** From 1, again, to 4, easy. */
    public int number() {
        return number;
    }

    /** Whether the fact was recalled at all. */
    public boolean isRecalled() {
        return this != AGAIN;
    }
}
