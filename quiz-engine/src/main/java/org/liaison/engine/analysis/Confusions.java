package org.liaison.engine.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaison.content.EntityId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;

/**
 * Which entity was taken for which, and how often.
 *
 * @param counts never 0, in the order of the ids
 */
public record Confusions(Map<Confusion, Integer> counts) {

    /** Nothing was confused yet. */
    public static final Confusions NONE = new Confusions(Map.of());

    private static final Comparator<Confusion> BY_ID = Comparator.comparing(
                    (Confusion confusion) -> confusion.wanted().value())
            .thenComparing(confusion -> confusion.chosen().value());

    public Confusions {
        var sorted = new TreeMap<Confusion, Integer>(BY_ID);
        sorted.putAll(counts);
        if (sorted.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("A confusion that never happened: " + sorted);
        }
        counts = Collections.unmodifiableMap(sorted);
    }

    /** A confusion that happened, and how often. */
    public record Count(Confusion confusion, int times) {}

    public static Confusions of(Collection<Confusion> happened) {
        var counts = new TreeMap<Confusion, Integer>(BY_ID);
        happened.forEach(confusion -> counts.merge(confusion, 1, Integer::sum));
        return new Confusions(counts);
    }

    /** What a response confuses; empty when it is right, or names no entity in place of another. */
    public static List<Confusion> in(Item item, Response response) {
        return new ConfusedIn(response).of(item);
    }

    /** These and others together. */
    public Confusions plus(Confusions others) {
        var sum = new TreeMap<Confusion, Integer>(BY_ID);
        sum.putAll(counts);
        others.counts.forEach((confusion, count) -> sum.merge(confusion, count, Integer::sum));
        return new Confusions(sum);
    }

    /** How often {@code chosen} was taken for {@code wanted}. */
    public int times(EntityId wanted, EntityId chosen) {
        return wanted.equals(chosen) ? 0 : counts.getOrDefault(new Confusion(wanted, chosen), 0);
    }

    /** How often either was taken for the other. */
    public int between(EntityId one, EntityId other) {
        return times(one, other) + times(other, one);
    }

    /** The most frequent pairs first, both ways together; the way that happened more often stands for the pair. */
    public List<Count> mostFrequent(int most) {
        return counts.keySet().stream()
                .filter(this::standsForThePair)
                .map(pair -> new Count(pair, between(pair.wanted(), pair.chosen())))
                .sorted(Comparator.comparing(Count::times).reversed().thenComparing(Count::confusion, BY_ID))
                .limit(most)
                .toList();
    }

    private boolean standsForThePair(Confusion pair) {
        var back = times(pair.chosen(), pair.wanted());
        var there = times(pair.wanted(), pair.chosen());
        return there > back || (there == back && BY_ID.compare(pair, pair.reversed()) < 0);
    }
}
