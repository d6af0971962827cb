package org.liaison.engine.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Where the keys of choice items stand.
 *
 * <p>Items with equally many options share the positions out evenly, what is left over going to positions drawn at random; then all is
 * shuffled. That is thrown again until no position is off its share by more than one item and no position comes more than three
 * times in a row. So a position is as likely as any other, and neither the counts nor a run give a key away.
 */
final class Positions {

    private static final int LONGEST_RUN = 3;
    private static final int THROWS = 400;

    private Positions() {}

    /** A position from 0 for each item, given how many options each has. */
    static List<Integer> balanced(List<Integer> options, long seed) {
        var dice = new SplittableRandom(seed);
        var positions = thrown(options, dice);
        for (var again = 1; again < THROWS && !isBalanced(positions, options); again++) {
            positions = thrown(options, dice);
        }
        return positions;
    }

    private static List<Integer> thrown(List<Integer> options, SplittableRandom dice) {
        var decks = new TreeMap<Integer, Deque<Integer>>();
        return options.stream()
                .map(size -> decks.computeIfAbsent(size, any -> deck(size, Collections.frequency(options, size), dice))
                        .remove())
                .toList();
    }

    private static Deque<Integer> deck(int size, int items, SplittableRandom dice) {
        var deck = new ArrayList<Integer>();
        while (deck.size() < items) {
            var round = new ArrayList<Integer>();
            for (var position = 0; position < size; position++) {
                round.add(position);
            }
            shuffle(round, dice);
            deck.addAll(round.subList(0, Math.min(size, items - deck.size())));
        }
        shuffle(deck, dice);
        return new ArrayDeque<>(deck);
    }

    private static void shuffle(List<Integer> values, SplittableRandom dice) {
        for (var last = values.size() - 1; last > 0; last--) {
            Collections.swap(values, last, dice.nextInt(last + 1));
        }
    }

    private static boolean isBalanced(List<Integer> positions, List<Integer> options) {
        var most = options.stream().mapToInt(size -> size).max().orElse(0);
        for (var position = 0; position < most; position++) {
            var at = position;
            var share = options.stream()
                    .filter(size -> size > at)
                    .mapToDouble(size -> 1.0 / size)
                    .sum();
            if (Math.abs(Collections.frequency(positions, at) - share) > 1) {
                return false;
            }
        }
        return longestRun(positions) <= LONGEST_RUN;
    }

    static int longestRun(List<Integer> positions) {
        var longest = 0;
        var run = 0;
        for (var at = 0; at < positions.size(); at++) {
            run = at > 0 && positions.get(at).equals(positions.get(at - 1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
