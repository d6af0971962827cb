package org.liaison.engine.memory.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Lets the same virtual learners practice the same facts in different ways, each with the same time a day.
 *
 * <p>Learner number n is the same in every method, from the seed. Retention is the true chance of recall over all facts of the
 * course, those never met included.
 */
public record Simulation(Course course, int learners, long seed) {

    private static final Duration LATER = Duration.ofDays(30);
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public Simulation {
        if (learners < 1 || learners > 100_000) {
            throw new IllegalArgumentException(learners + " learners");
        }
    }

    /**
     * What a method came to, on average over the learners.
     *
     * @param retention the chance of recall on the morning after the last day
     * @param deviation how much that differs between learners, as a standard deviation
     * @param retentionLater the same 30 days later, without any practice in between
     * @param items items asked of a learner
     * @param minutes the time they took
     */
    public record Outcome(
            Method method, double retention, double deviation, double retentionLater, double items, double minutes) {}

    /**
     * Runs every method.
     *
     * @param progress told how many learners are through, after each of them
     */
    public List<Outcome> run(IntConsumer progress) {
        var methods = Method.values();
        var runs = new ArrayList<Run>();
        for (var learner = 0; learner < learners; learner++) {
            for (var method : methods) {
                runs.add(run(method, seed * GOLDEN + learner));
            }
            progress.accept(learner + 1);
        }
        return Arrays.stream(methods)
                .map(method -> outcome(
                        method,
                        runs.stream().filter(run -> run.method() == method).toList()))
                .toList();
    }

    private Run run(Method method, long learnersSeed) {
        var learner = Learner.of(learnersSeed, course.facts());
        var practice = method.practice(course);
        var items = 0;
        for (var day = 0; day < course.days(); day++) {
            var facts = practice.facts(day);
            for (var item = 0; item < facts.size(); item++) {
                var rating = learner.answer(facts.get(item), course.at(day, item));
                practice.answered(facts.get(item), day, item, rating);
            }
            items += facts.size();
        }
        return new Run(
                method,
                learner.retention(course.end()),
                learner.retention(course.end().plus(LATER)),
                items);
    }

    private Outcome outcome(Method method, List<Run> runs) {
        var retention = runs.stream().mapToDouble(Run::retention).average().orElse(0);
        var variance = runs.stream()
                .mapToDouble(run -> (run.retention() - retention) * (run.retention() - retention))
                .average()
                .orElse(0);
        var later = runs.stream().mapToDouble(Run::retentionLater).average().orElse(0);
        var items = runs.stream().mapToInt(Run::items).average().orElse(0);
        return new Outcome(
                method,
                retention,
                Math.sqrt(variance),
                later,
                items,
                items * course.limits().secondsPerItem() / 60);
    }

    private record Run(Method method, double retention, double retentionLater, int items) {}
}
