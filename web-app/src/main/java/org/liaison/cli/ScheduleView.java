package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.memory.Fsrs;
import org.liaison.engine.memory.Plan;
import org.liaison.engine.memory.Review;

/**
 * The memory a history leads to; the JSON form is a contract. Without a review there is no memory yet, only its four beginnings.
 *
 * @param due when to ask again
 * @param retrievability the chance of recall at the time asked about
 * @param intervals the days each rating would lead to if the fact were asked at that time
 */
@JsonPropertyOrder({"stability", "difficulty", "due", "retrievability", "reviews", "lapses", "intervals"})
record ScheduleView(
        @Nullable Double stability,
        @Nullable Double difficulty,
        @Nullable String due,
        @Nullable Double retrievability,
        int reviews,
        int lapses,
        Intervals intervals) {

    /** Whole days. */
    @JsonPropertyOrder({"again", "hard", "good", "easy"})
    record Intervals(long again, long hard, long good, long easy) {}

    static ScheduleView of(List<Review> history, Fsrs fsrs, Instant at) {
        return fsrs.replay(history)
                .map(plan -> of(plan, fsrs, at))
                .orElseGet(() -> new ScheduleView(null, null, null, null, 0, 0, intervals(null, fsrs, at)));
    }

    private static ScheduleView of(Plan plan, Fsrs fsrs, Instant at) {
        var memory = plan.memory();
        var asked = at.isBefore(memory.lastSeen()) ? memory.lastSeen() : at;
        return new ScheduleView(
                memory.stability(),
                memory.difficulty(),
                plan.due().toString(),
                fsrs.retrievability(memory, asked),
                memory.reviews(),
                memory.lapses(),
                intervals(plan, fsrs, asked));
    }

    private static Intervals intervals(@Nullable Plan plan, Fsrs fsrs, Instant at) {
        var memory = plan == null ? null : plan.memory();
        var days = fsrs.outlook(memory, at).values().stream()
                .map(future -> future.interval().toDays())
                .toList();
        return new Intervals(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    String text(int number) {
        var next = "again %d, hard %d, good %d, easy %d days"
                .formatted(intervals.again(), intervals.hard(), intervals.good(), intervals.easy());
        if (stability == null || difficulty == null || retrievability == null) {
            return number + ". not yet asked; " + next;
        }
        return String.format(
                Locale.ROOT,
                "%d. due %s; stability %.2f days, difficulty %.2f, recall %.0f %%; %s",
                number,
                due,
                stability,
                difficulty,
                100 * retrievability,
                next);
    }
}
