package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.liaison.engine.memory.simulation.Simulation;
import org.liaison.engine.memory.simulation.Simulation.Outcome;

/** What {@code simulate} found; the JSON form is a contract. */
@JsonPropertyOrder({"weeks", "learners", "facts", "minutesADay", "seed", "methods"})
record SimulationView(int weeks, int learners, int facts, int minutesADay, long seed, List<MethodView> methods) {

    /** One way of practicing, on average over the learners. */
    @JsonPropertyOrder({"method", "retention", "deviation", "retentionLater", "items", "minutes"})
    record MethodView(
            String method, double retention, double deviation, double retentionLater, double items, double minutes) {

        static MethodView of(Outcome outcome) {
            return new MethodView(
                    outcome.method().code(),
                    rounded(outcome.retention()),
                    rounded(outcome.deviation()),
                    rounded(outcome.retentionLater()),
                    rounded(outcome.items()),
                    rounded(outcome.minutes()));
        }

        private static double rounded(double value) {
            return Math.round(value * 10_000) / 10_000.0;
        }

        private String text() {
            return String.format(
                    Locale.ROOT,
                    "%-10s %12.1f %% %10.1f %15.1f %% %10.0f %10.0f",
                    method,
                    100 * retention,
                    100 * deviation,
                    100 * retentionLater,
                    items,
                    minutes);
        }
    }

    static SimulationView of(Simulation simulation, List<Outcome> outcomes) {
        var course = simulation.course();
        return new SimulationView(
                course.weeks(),
                simulation.learners(),
                course.facts(),
                course.limits().minutes(),
                simulation.seed(),
                outcomes.stream().map(MethodView::of).toList());
    }

    String text() {
        var text = new StringBuilder("%d virtual learners, %d facts, %d weeks of at most %d minutes a day, seed %d%n"
                .formatted(learners, facts, weeks, minutesADay, seed));
        text.append("%-10s %14s %10s %17s %10s %10s"
                .formatted("method", "recall at end", "deviation", "30 days later", "items", "minutes"));
        methods.forEach(method -> text.append(System.lineSeparator()).append(method.text()));
        return text.toString();
    }
}
