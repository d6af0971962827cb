package org.liaison.web.gradebook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liaison.web.quiz.AttemptId;

/**
 * How one learner stands at one quiz.
 *
 * @param state what can be said of it
 * @param attempt the attempt that counts: the one with the best score, the earlier of two equals
 * @param percent what counts of it
 * @param earned what was earned by it, before an instructor set another score
 */
record Cell(State state, Optional<AttemptId> attempt, int percent, int earned) {

    /** What can be said of a learner at a quiz; the names are part of message keys. */
    enum State {
        SCORED,
        OVERRIDDEN,
        IN_PROGRESS,
        OVERDUE,
        NOT_BEGUN
    }

    /**
     * An attempt as the gradebook needs it.
     *
     * @param ended when it was handed in; empty while it is open
     * @param override what an instructor set instead, in percent
     */
    record Taken(AttemptId id, Optional<Instant> ended, int earned, Optional<Integer> override) {

        int percent() {
            return override.orElse(earned);
        }
    }

    static Cell of(List<Taken> attempts, Instant due, Instant now) {
        return attempts.stream()
                .filter(attempt -> attempt.ended().isPresent())
                .min(Comparator.comparingInt((Taken attempt) -> -attempt.percent())
                        .thenComparing(attempt -> attempt.ended().orElseThrow()))
                .map(Cell::scored)
                .orElseGet(() -> new Cell(notScored(attempts, due, now), Optional.empty(), 0, 0));
    }

    private static Cell scored(Taken best) {
        var state = best.override().isPresent() ? State.OVERRIDDEN : State.SCORED;
        return new Cell(state, Optional.of(best.id()), best.percent(), best.earned());
    }

    private static State notScored(List<Taken> attempts, Instant due, Instant now) {
        if (!attempts.isEmpty()) {
            return State.IN_PROGRESS;
        }
        return now.isBefore(due) ? State.NOT_BEGUN : State.OVERDUE;
    }

    /** The key of its words, which take {@link #numbers}. */
    String messageKey() {
        return "gradebook.cell." + state;
    }

    /** What counts, and what was earned. */
    Object[] numbers() {
        return new Object[] {percent, earned};
    }
}
