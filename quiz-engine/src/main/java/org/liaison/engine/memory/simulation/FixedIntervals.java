package org.liaison.engine.memory.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.engine.memory.Rating;

/**
 * Asks again after 1, 3, 7, 14 and then every 30 days, however the answers were. When more is due than fits, the longest overdue
 * comes first; new facts have the same share of the day as in the schedule.
 */
final class FixedIntervals implements Practice {

    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30);

    private final Course course;
    private final List<Integer> dueDays = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();

    FixedIntervals(Course course) {
        this.course = course;
    }

    @Override
    public List<Integer> facts(int day) {
        var met = dueDays.size();
        var fresh = Math.min(course.limits().newFacts(), course.facts() - met);
        var kept = Math.min(fresh, course.limits().items() / 3);
        var facts = IntStream.range(0, met)
                .filter(fact -> dueDays.get(fact) <= day)
                .boxed()
                .sorted(Comparator.comparing(dueDays::get))
                .limit(course.limits().items() - kept)
                .collect(Collectors.toCollection(ArrayList::new));
        var room = course.limits().items() - facts.size();
        IntStream.range(met, met + Math.min(fresh, room)).forEach(facts::add);
        return facts;
    }

    @Override
    public void answered(int fact, int day, int item, Rating rating) {
        if (fact == dueDays.size()) {
            dueDays.add(day);
            asked.add(0);
        }
        var times = asked.get(fact);
        dueDays.set(fact, day + DAYS.get(Math.min(times, DAYS.size() - 1)));
        asked.set(fact, times + 1);
    }
}
