package org.liaison.engine.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.liaison.content.FactId;

/** Histories and schedules made up by chance, the same for the same seed. */
final class Histories {

    static final Instant NEW_YEAR = Instant.parse("2026-01-01T08:00:00Z");

    private static final int DIVISOR = Integer.getInteger("seeds.divisor", 1);

    private final SplittableRandom dice;

    Histories(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** How many seeds to try; fewer where the same tests are run over and over, as for every mutation of the code. */
    static int seeds(int usual) {
        return Math.max(20, usual / DIVISOR);
    }

    /** From one to twelve reviews, minutes to years apart. */
    List<Review> history() {
        var reviews = new ArrayList<Review>();
        var at = NEW_YEAR;
        for (var count = 1 + dice.nextInt(12); count > 0; count--) {
            reviews.add(new Review(at, rating()));
            at = at.plus(wait(dice.nextInt(3)));
        }
        return reviews;
    }

    private Duration wait(int scale) {
        if (scale == 0) {
            return Duration.ofMinutes(dice.nextInt(600));
        }
        return scale == 1 ? Duration.ofHours(dice.nextInt(24 * 20)) : Duration.ofDays(dice.nextInt(900));
    }

    Rating rating() {
        return Rating.of(1 + dice.nextInt(4));
    }

    Memory memory(Fsrs fsrs) {
        return fsrs.replay(history()).orElseThrow().memory();
    }

    /** Facts learned within the two months before the new year, some of them long overdue then. */
    List<Studied> studied(int most, Fsrs fsrs) {
        var studied = new ArrayList<Studied>();
        for (var fact = dice.nextInt(most + 1); fact > 0; fact--) {
            var lastSeen = NEW_YEAR.minus(Duration.ofHours(dice.nextInt(24 * 60)));
            var memory = new Memory(0.2 + 40 * dice.nextDouble(), 1 + 9 * dice.nextDouble(), lastSeen, 3, 1);
            var weight = 0.5 + 2 * dice.nextDouble();
            studied.add(new Studied(new FactId("fact." + fact), memory, fsrs.due(memory), weight));
        }
        return studied;
    }

    List<FactId> fresh(int most) {
        var fresh = new ArrayList<FactId>();
        for (var fact = dice.nextInt(most + 1); fact > 0; fact--) {
            fresh.add(new FactId("new." + fact));
        }
        return fresh;
    }

    Limits limits() {
        return new Limits(1 + dice.nextInt(20), 10 + dice.nextInt(50), dice.nextInt(12));
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }
}
