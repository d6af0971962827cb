package org.liaison.engine.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.liaison.content.FactId;

/**
 * When each fact is asked again if no day may hold more than its share: the amnesty after days away.
 *
 * @param days the facts of each day, most at risk first; days without a fact are left out
 */
public record Spread(SortedMap<LocalDate, List<FactId>> days) {

    public Spread {
        var copy = new TreeMap<LocalDate, List<FactId>>();
        days.forEach((day, facts) -> copy.put(day, List.copyOf(facts)));
        days = Collections.unmodifiableSortedMap(copy);
    }

    /** The facts of one day. */
    public List<FactId> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** How many facts there are on all days. */
    public int size() {
        return days.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Goes through the days from the first on; each takes what is due by then, as far as it has room, and leaves the rest to the
     * next. So no fact comes before it is due, and none waits while there is room.
     */
    static Spread from(LocalDate first, int room, List<Studied> mostAtRiskFirst, Function<Studied, LocalDate> dueDay) {
        var rank = new TreeMap<LocalDate, List<Integer>>();
        for (var at = 0; at < mostAtRiskFirst.size(); at++) {
            var due = dueDay.apply(mostAtRiskFirst.get(at));
            rank.computeIfAbsent(due.isBefore(first) ? first : due, day -> new ArrayList<>())
                    .add(at);
        }
        var days = new TreeMap<LocalDate, List<FactId>>();
        var waiting = new PriorityQueue<Integer>(Comparator.naturalOrder());
        var day = first;
        while (!waiting.isEmpty() || !rank.isEmpty()) {
            day = waiting.isEmpty() ? rank.firstKey() : day;
            waiting.addAll(rank.getOrDefault(day, List.of()));
            rank.remove(day);
            days.put(day, take(room, waiting, mostAtRiskFirst));
            day = day.plusDays(1);
        }
        return new Spread(days);
    }

    private static List<FactId> take(int room, PriorityQueue<Integer> waiting, List<Studied> studied) {
        var taken = new ArrayList<FactId>();
        while (taken.size() < room && !waiting.isEmpty()) {
            taken.add(studied.get(waiting.remove()).fact());
        }
        return taken;
    }
}
