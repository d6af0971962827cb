package org.liaison.engine.memory.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Fsrs;
import org.liaison.engine.memory.Rating;
import org.liaison.engine.memory.Schedule;
import org.liaison.engine.memory.Studied;

/** Asks what the schedule says, with the default parameters whoever the learner is. */
final class Scheduled implements Practice {

    private static final String NAME = "fact.";

    private final Course course;
    private final Fsrs fsrs = Fsrs.standard();
    private final Schedule schedule;
    private final Map<Integer, Studied> studied = new HashMap<>();

    Scheduled(Course course) {
        this.course = course;
        this.schedule = new Schedule(fsrs, course.limits());
    }

    @Override
    public List<Integer> facts(int day) {
        var plan = schedule.today(known(), fresh(), Schedule.Done.NOTHING, course.at(day, 0));
        return Stream.concat(plan.reviews().stream(), plan.fresh().stream())
                .map(fact -> Integer.valueOf(fact.value().substring(NAME.length())))
                .toList();
    }

    private Collection<Studied> known() {
        return studied.values();
    }

    /** Facts are met in order, so those never met are the last ones. */
    private List<FactId> fresh() {
        return IntStream.range(studied.size(), course.facts())
                .limit(course.limits().newFacts())
                .mapToObj(Scheduled::id)
                .toList();
    }

    private static FactId id(int fact) {
        return new FactId(NAME + fact);
    }

    @Override
    public void answered(int fact, int day, int item, Rating rating) {
        var before = studied.get(fact);
        var plan = fsrs.plan(before == null ? null : before.memory(), course.at(day, item), rating);
        studied.put(fact, new Studied(id(fact), plan.memory(), plan.due(), 1));
    }
}
