package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chance that is the same for the same seed and purpose, on every machine and Java version. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Dice for one purpose, such as a fact and a template; another purpose has other dice. */
    static Dice of(long seed, String purpose) {
        var mixed = seed;
        for (var at = 0; at < purpose.length(); at++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + purpose.charAt(at);
        }
        return new Dice(mixed ^ (mixed >>> 32));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From 0 inclusive to 1 exclusive. */
    double fraction() {
        return random.nextDouble();
    }

    boolean flip() {
        return random.nextBoolean();
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        var shuffled = new ArrayList<>(values);
        for (var last = shuffled.size() - 1; last > 0; last--) {
            java.util.Collections.swap(shuffled, last, below(last + 1));
        }
        return shuffled;
    }

    /** Where at most {@code most} values of the list stand, in random order. */
    List<Integer> places(List<?> values, int most) {
        var places = shuffled(IntStream.range(0, values.size()).boxed().toList());
        return places.subList(0, Math.min(most, places.size()));
    }

    /** At most {@code most} values from different places of the list, in random order, at a cost that does not grow with it. */
    <T> List<T> sample(List<T> values, int most) {
        if (values.size() <= most) {
            return shuffled(values);
        }
        var places = new int[most];
        var sample = new ArrayList<T>(most);
        for (var tries = 0; sample.size() < most && tries < 3 * most; tries++) {
            var place = below(values.size());
            if (isNew(place, places, sample.size())) {
                places[sample.size()] = place;
                sample.add(values.get(place));
            }
        }
        return sample;
    }

    private static boolean isNew(int place, int[] places, int known) {
        for (var at = 0; at < known; at++) {
            if (places[at] == place) {
                return false;
            }
        }
        return true;
    }
}
