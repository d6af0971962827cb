package org.liaison.content.yaml;

import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.Stage.Behavior;
import org.liaison.content.Stage.Kind;
import org.liaison.content.Stage.Rules;

/** Reads how the questions of a step are taken, and refuses rules that its kind cannot have. */
final class StepRules {

    static final String BEHAVIOR = "behavior";
    static final String TIME_LIMIT = "time limit";
    static final String ATTEMPTS = "attempts";

    private static final int MOST_MINUTES = 600;
    private static final int MOST_ATTEMPTS = 100;

    private final Fields fields;
    private final Kind kind;
    private final Problems problems;

    private StepRules(Fields fields, Kind kind, Problems problems) {
        this.fields = fields;
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * The rules of a step.
     *
     * @param items how many questions the step says it has
     * @param minutes how long it is said to take
     */
    static Rules read(Fields fields, Kind kind, int items, int minutes, Problems problems) {
        var reader = new StepRules(fields, kind, problems);
        var limit = fields.number(TIME_LIMIT, 1, MOST_MINUTES, 0);
        var attempts = fields.number(ATTEMPTS, 1, MOST_ATTEMPTS, 0);
        var behavior = reader.behavior();
        reader.refuseWhereNothingIsTaken(items);
        reader.compare(minutes, limit);
        return new Rules(behavior, limit, attempts);
    }

    private Optional<Behavior> behavior() {
        var behavior = fields.text(BEHAVIOR).flatMap(word -> Choice.of(BEHAVIOR, word, Behavior.class, problems));
        if (kind == Kind.CHECK && behavior.filter(Behavior.ADAPTIVE::equals).isPresent()) {
            problems.error(
                    fields.at(BEHAVIOR),
                    "a check cannot be adaptive, since hints and further tries are for practice;"
                            + " write immediate, deferred, certainty or deferred certainty");
        }
        return behavior;
    }

    private void refuseWhereNothingIsTaken(int items) {
        if (kind == Kind.PLACEMENT) {
            refuse("a placement has rules of its own, since each of its questions follows from the answers before");
        }
        if (kind == Kind.LESSON && items == 0) {
            refuse("this step is for reading only");
        }
    }

    private void refuse(String reason) {
        Stream.of(BEHAVIOR, TIME_LIMIT, ATTEMPTS)
                .filter(fields::has)
                .forEach(key -> problems.error(fields.at(key), reason + "; take out '" + key + "'"));
    }

    /** A lesson takes its time for reading too, so that only other steps can be compared with their limit. */
    private void compare(int minutes, int limit) {
        if (kind != Kind.LESSON && limit > 0 && minutes > limit) {
            problems.error(
                    fields.at(TIME_LIMIT),
                    "the 'time limit' is " + limit + " minutes, but this step is said to take " + minutes
                            + "; raise the limit or lower 'minutes'");
        }
    }
}
