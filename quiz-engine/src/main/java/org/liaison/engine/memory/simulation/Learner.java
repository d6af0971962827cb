package org.liaison.engine.memory.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.memory.Fsrs;
import org.liaison.engine.memory.Memory;
import org.liaison.engine.memory.Parameters;
import org.liaison.engine.memory.Rating;

/**
 * A virtual learner with a memory of its own.
 *
 * <p>It forgets by FSRS-6 with parameters drawn around the defaults: how long first memories last, how much they grow, what is
 * left after forgetting and how fast recall fades all differ from learner to learner, and how hard a fact is from fact to fact.
 * None of it is told to whoever plans the practice, which sees ratings only.
 */
final class Learner {

    private static final double HARD = 0.15;
    private static final double EASY = 0.85;
    private static final double SLOWEST_FADING = 0.1;

    private final SplittableRandom dice;
    private final Fsrs mind;
    private final double knownBefore;
    private final double[] harder;
    private final @Nullable Memory[] memories;

    private Learner(SplittableRandom dice, Fsrs mind, double knownBefore, int facts) {
        this.dice = dice;
        this.mind = mind;
        this.knownBefore = knownBefore;
        this.harder = dice.doubles(facts, -2, 2).toArray();
        this.memories = new Memory[facts];
    }

    /** The same seed gives the same learner with the same luck. */
    static Learner of(long seed, int facts) {
        var dice = new SplittableRandom(seed);
        var mind = Fsrs.with(parameters(dice));
        return new Learner(dice, mind, 0.1 + 0.3 * dice.nextDouble(), facts);
    }

    private static Parameters parameters(SplittableRandom dice) {
        var weights = new ArrayList<>(Parameters.FSRS_6.weights());
        var lasting = spread(dice, 0.4);
        for (var first = 0; first < 4; first++) {
            weights.set(first, weights.get(first) * lasting);
        }
        weights.set(8, weights.get(8) + 0.25 * normal(dice));
        weights.set(11, weights.get(11) * spread(dice, 0.2));
        weights.set(20, Math.max(SLOWEST_FADING, weights.get(20) * spread(dice, 0.15)));
        return new Parameters("FSRS", "6", weights);
    }

    private static double spread(SplittableRandom dice, double deviation) {
        return StrictMath.exp(deviation * normal(dice));
    }

    /** Near enough to a standard normal deviate: the sum of twelve uniform ones less six. */
    private static double normal(SplittableRandom dice) {
        return dice.doubles(12).sum() - 6;
    }

    /** Asks a fact; the answer changes what is remembered. */
    Rating answer(int fact, Instant at) {
        var memory = memories[fact];
        var chance = memory == null ? knownBefore : mind.retrievability(memory, at);
        var rating = dice.nextDouble() < chance ? recalled() : Rating.AGAIN;
        var next = mind.after(memory, at, rating);
        memories[fact] = memory == null ? asHardAsItIs(next, harder[fact]) : next;
        return rating;
    }

    private Rating recalled() {
        var ease = dice.nextDouble();
        if (ease < HARD) {
            return Rating.HARD;
        }
        return ease < EASY ? Rating.GOOD : Rating.EASY;
    }

    private static Memory asHardAsItIs(Memory memory, double harder) {
        var difficulty = Math.min(10, Math.max(1, memory.difficulty() + harder));
        return new Memory(memory.stability(), difficulty, memory.lastSeen(), memory.reviews(), memory.lapses());
    }

    /** The chance of recall, on average over all facts; a fact never met counts as not known. */
    double retention(Instant at) {
        var sum = 0.0;
        for (var memory : memories) {
            sum += memory == null ? 0 : mind.retrievability(memory, at);
        }
        return sum / memories.length;
    }
}
