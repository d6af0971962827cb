package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Option;

/** Chooses among wrong options that are all proved: the ones most like the key, so mixed that the key does not stand out. */
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

    /**
     * A wrong option that is made only when it is chosen.
     *
     * @param text what the learner would read
     * @param named the entity it would name; null when it names none
     */
    record Wrong(String text, @Nullable EntityId named, Supplier<Option> option) {}

    /** A wrong option, how alike it is to the key, and how much it is wanted. */
    record Candidate(Wrong wrong, double likeness, double rank) {

        String text() {
            return wrong.text();
        }
    }

    /** A candidate ranked by likeness, a little chance, and a text about as long as the key. */
    static Candidate ranked(Wrong wrong, double likeness, Sought sought, Dice dice) {
        var stretch = Math.abs(Math.log(
                (double) wrong.text().length() / Math.max(1, sought.key().length())));
        return new Candidate(wrong, likeness, likeness + CHANCE * dice.fraction() - LENGTH * stretch);
    }

    /** The chosen few, at most {@code most}. */
    Chosen choose(List<Candidate> candidates, Sought sought, int most, Dice dice) {
        candidates.sort(Comparator.comparingDouble(Candidate::rank).reversed().thenComparing(Candidate::text));
        var pool = new ArrayList<Candidate>();
        var texts = new HashSet<String>();
        for (var candidate : candidates) {
            if (pool.size() < POOL && texts.add(candidate.text())) {
                pool.add(candidate);
            }
        }
        var chosen = most == Workshop.DISTRACTORS ? inconspicuous(pool, sought, dice) : List.<Candidate>of();
        return chosen(chosen.isEmpty() ? greedy(pool, most) : chosen);
    }

    private List<Candidate> greedy(List<Candidate> pool, int most) {
        var chosen = new ArrayList<Candidate>();
        for (var candidate : pool) {
            if (chosen.size() < most && apart(candidate, chosen)) {
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
                    var rank = pool.get(one).rank()
                            + pool.get(two).rank()
                            + pool.get(three).rank();
                    var cost = CONSPICUOUS * looks.distance(wanted, one, two, three) - rank / 3;
                    if (cost < bestCost) {
                        var some = List.of(pool.get(one), pool.get(two), pool.get(three));
                        best = areApart(some) ? some : best;
                        bestCost = best == some ? cost : bestCost;
                    }
                }
            }
        }
        return best;
    }

    private boolean areApart(List<Candidate> some) {
        return apart(some.get(1), some.subList(0, 1)) && apart(some.get(2), some.subList(0, 2));
    }

    private static Chosen chosen(List<Candidate> chosen) {
        return new Chosen(
                chosen.stream()
                        .map(candidate -> candidate.wrong().option().get())
                        .toList(),
                chosen.stream().mapToDouble(Candidate::likeness).average().orElse(0));
    }

    private boolean apart(Candidate candidate, List<Candidate> chosen) {
        var entity = candidate.wrong().named();
        for (var one : chosen) {
            var other = one.wrong().named();
            if (entity != null && other != null && pack.areKin(entity, other)) {
                return false;
            }
        }
        return true;
    }
}
