package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.liaison.content.Pack;
import org.liaison.engine.item.Option;

/**
 * Chooses among rivals the wrong options of a question: of those most like the key the ones that are proved wrong, so mixed that
 * the key does not stand out.
 */
final class Selection {

    private static final int POOL = 8;
    private static final double CONSPICUOUS = 0.15;
    private static final double CHANCE = 0.12;
    private static final double LENGTH = 0.30;

    private final Pack pack;

    Selection(Pack pack) {
        this.pack = pack;
    }

    /** The key of a question and the words that the question cannot do without. */
    record Sought(String key, String context) {}

    /** A rival as it would read, and how much it is wanted. */
    private record Candidate(Rival rival, String text, double rank) {}

    /** The chosen few, at most {@code most}. */
    Chosen choose(List<Rival> rivals, Naming naming, Sought sought, int most, Dice dice) {
        var pool = pool(rivals, naming, sought, dice);
        var chosen = most == Workshop.DISTRACTORS ? inconspicuous(pool, sought, dice) : List.<Candidate>of();
        return chosen(chosen.isEmpty() ? greedy(pool, most) : chosen);
    }

    /** The rivals most wanted that are proved wrong and read differently, the most wanted first. */
    private static List<Candidate> pool(List<Rival> rivals, Naming naming, Sought sought, Dice dice) {
        var ranks = new double[rivals.size()];
        for (var at = 0; at < ranks.length; at++) {
            ranks[at] = rank(rivals.get(at), naming, sought, dice);
        }
        var pool = new ArrayList<Candidate>(POOL);
        var texts = new HashSet<String>();
        for (var at = most(ranks); at >= 0 && pool.size() < POOL; at = most(ranks)) {
            var rival = rivals.get(at);
            var text = rival.text(naming).orElseThrow();
            if (!texts.contains(text) && rival.isWrong()) {
                texts.add(text);
                pool.add(new Candidate(rival, text, ranks[at]));
            }
            ranks[at] = Double.NEGATIVE_INFINITY;
        }
        return pool;
    }

    /** By likeness, what learners took for the key before, a little chance, and a text about as long as the key. */
    private static double rank(Rival rival, Naming naming, Sought sought, Dice dice) {
        var chance = CHANCE * dice.fraction();
        var text = rival.text(naming);
        if (text.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        var stretch = Math.abs(
                Math.log((double) text.get().length() / Math.max(1, sought.key().length())));
        return rival.likeness() + rival.pull() + chance - LENGTH * stretch;
    }

    /** Where the highest rank is; -1 when none is left. */
    private static int most(double[] ranks) {
        var most = -1;
        var rank = Double.NEGATIVE_INFINITY;
        for (var at = 0; at < ranks.length; at++) {
            if (ranks[at] > rank) {
                rank = ranks[at];
                most = at;
            }
        }
        return most;
    }

    private List<Candidate> greedy(List<Candidate> pool, int most) {
        var chosen = new ArrayList<Candidate>();
        for (var candidate : pool) {
            if (chosen.size() < most && chosen.stream().allMatch(other -> apart(candidate, other))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /**
     * Three of the pool among which the key stands out neither by its length nor by being the one that all the others resemble:
     * its place in either order is drawn by lot, and the three that come closest to it win, the more alike ones first.
     */
    private List<Candidate> inconspicuous(List<Candidate> pool, Sought sought, Dice dice) {
        var looks = Looks.of(sought.key(), pool.stream().map(Candidate::text).toList(), sought.context());
        var wanted = Looks.Place.drawn(dice);
        List<Candidate> best = List.of();
        var bestCost = Double.MAX_VALUE;
        for (var one = 0; one < pool.size(); one++) {
            for (var two = one + 1; two < pool.size(); two++) {
                for (var three = two + 1; three < pool.size(); three++) {
                    var cost = -rank(pool, one, two, three) / 3;
                    cost += cost < bestCost ? CONSPICUOUS * looks.distance(wanted, one, two, three) : 0;
                    if (cost < bestCost && areApart(pool.get(one), pool.get(two), pool.get(three))) {
                        best = List.of(pool.get(one), pool.get(two), pool.get(three));
                        bestCost = cost;
                    }
                }
            }
        }
        return best;
    }

    private static double rank(List<Candidate> pool, int one, int two, int three) {
        return pool.get(one).rank() + pool.get(two).rank() + pool.get(three).rank();
    }

    private boolean areApart(Candidate one, Candidate two, Candidate three) {
        return apart(one, two) && apart(one, three) && apart(two, three);
    }

    private boolean apart(Candidate one, Candidate other) {
        var left = one.rival().entity();
        var right = other.rival().entity();
        return left == null || right == null || !pack.areKin(left.id(), right.id());
    }

    private static Chosen chosen(List<Candidate> chosen) {
        var options = new ArrayList<Option>(chosen.size());
        var likeness = 0.0;
        for (var candidate : chosen) {
            options.add(candidate.rival().option(candidate.text()));
            likeness += candidate.rival().likeness() / chosen.size();
        }
        return new Chosen(options, likeness);
    }
}
