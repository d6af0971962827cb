package org.liaison.engine.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler: FSRS-6, the model of memory with the best published record on predicting recall.
 *
 * <p>A memory has a stability, in days, and a difficulty. The chance of recall fades along {@link ForgettingCurve}; a review
 * changes both numbers by {@link Formulas}; and a fact is due when its chance of recall has fallen to the desired retention:
 * I = S/F (r^(-1/w20) - 1), rounded to whole days, from 1 to 36,500. Of a memory that is reviewed again the intervals are kept
 * apart as in the reference: hard at most good, good at least a day more than hard, easy at least a day more than good.
 *
 * <p>States and intervals agree with ts-fsrs 5.4.2, without learning steps, to its last digit. It differs on purpose in two points:
 *
 * <ul>
 *   <li>keeping intervals a day apart may lift them above the longest interval there; here they stop at it;
 *   <li>{@link #retrievability} counts parts of a day; there it steps once a day. For the effect of a review, both count the
 *       midnights since the last one, and none means the same day. Midnight is in UTC there; here the zone can be chosen.
 * </ul>
 *
 * <p>It holds no state: {@link #outlook} says what every rating would lead to, and replaying a history gives the same memory.
 */
public final class Fsrs {

    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final double DESIRED_RETENTION = 0.9;
    private static final double LEFT_BY_CONFUSION = 0.5;

    private final Parameters parameters;
    private final double desiredRetention;
    private final ZoneId zone;
    private final Fuzz fuzz;
    private final Formulas formulas;
    private final ForgettingCurve curve;
    private final double stretch;

    private Fsrs(Parameters parameters, double desiredRetention, ZoneId zone, Fuzz fuzz) {
        if (!(desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException("Desired retention " + desiredRetention + " is not between 0 and 1");
        }
        this.parameters = parameters;
        this.desiredRetention = desiredRetention;
        this.zone = zone;
        this.fuzz = fuzz;
        this.formulas = new Formulas(parameters);
        this.curve = ForgettingCurve.of(parameters);
        this.stretch = curve.stretch(desiredRetention);
    }

    /** The published defaults: 90 % retention, days in UTC, no fuzz. */
    public static Fsrs standard() {
        return with(Parameters.FSRS_6);
    }

    /** Fitted parameters, and otherwise as {@link #standard}. */
    public static Fsrs with(Parameters parameters) {
        return new Fsrs(parameters, DESIRED_RETENTION, ZoneOffset.UTC, Fuzz.OFF);
    }

    /** The same, asking again when the chance of recall has fallen to {@code retention}. */
    public Fsrs retaining(double retention) {
        return new Fsrs(parameters, retention, zone, fuzz);
    }

    /** The same, with days that begin at midnight in a learner's zone. */
    public Fsrs in(ZoneId learnersZone) {
        return new Fsrs(parameters, desiredRetention, learnersZone, fuzz);
    }

    /** The same, with intervals moved a little by chance; the same seed moves them alike. */
    public Fsrs fuzzed(long seed) {
        return new Fsrs(parameters, desiredRetention, zone, new Fuzz(true, seed));
    }

    /** What the schedule is computed with. */
    public Parameters parameters() {
        return parameters;
    }

    /** The chance of recall at which a fact is asked again. */
    public double desiredRetention() {
        return desiredRetention;
    }

    /**
     * What each rating would lead to, from again to easy.
     *
     * @param memory null for a fact never seen
     */
    public Map<Rating, Plan> outlook(@Nullable Memory memory, Instant at) {
        var plans = new EnumMap<Rating, Plan>(Rating.class);
        var shortest = 0;
        for (var rating : Rating.values()) {
            var next = after(memory, at, rating);
            var days = Math.max(shortest, interval(next.stability()));
            plans.put(rating, new Plan(next, at.plus(Duration.ofDays(fuzz.around(days, next)))));
            shortest = memory == null || !rating.isRecalled() ? 0 : Math.min(days + 1, Formulas.LONGEST);
        }
        return plans;
    }

    /** What one rating leads to; the same as in the {@link #outlook}. */
    public Plan plan(@Nullable Memory memory, Instant at, Rating rating) {
        return Objects.requireNonNull(outlook(memory, at).get(rating));
    }

    /** The memory after a review. */
    public Memory after(@Nullable Memory memory, Instant at, Rating rating) {
        if (memory == null) {
            return new Memory(formulas.firstStability(rating), formulas.firstDifficulty(rating), at, 1, 0);
        }
        return new Memory(
                stability(memory, at, rating),
                formulas.difficulty(memory.difficulty(), rating),
                at,
                memory.reviews() + 1,
                memory.lapses() + (rating.isRecalled() ? 0 : 1));
    }

    private double stability(Memory memory, Instant at, Rating rating) {
        if (at.isBefore(memory.lastSeen())) {
            throw new IllegalArgumentException("A review at " + at + " after one at " + memory.lastSeen());
        }
        var days = day(at).toEpochDay() - day(memory.lastSeen()).toEpochDay();
        if (days == 0) {
            return formulas.stabilityOnTheSameDay(memory.stability(), rating);
        }
        var recall = curve.recall((double) days, memory.stability());
        return formulas.stability(memory.stability(), memory.difficulty(), recall, rating);
    }

    /**
     * What a history leads to; empty if nothing was reviewed.
     *
     * @throws IllegalArgumentException if a review is earlier than the one before it
     */
    public Optional<Plan> replay(List<Review> history) {
        Plan plan = null;
        for (var review : history) {
            plan = plan(plan == null ? null : plan.memory(), review.at(), review.rating());
        }
        return Optional.ofNullable(plan);
    }

    /**
     * The memory of a fact that was taken for the answer to another question. It was not asked, so it counts as no review, and it
     * is not lost as after a wrong answer: half of its stability remains, yet never less than forgetting would leave.
     */
    public Memory confused(Memory memory, Instant at) {
        var forgotten = stability(memory, at, Rating.AGAIN);
        var left = Math.max(Formulas.rounded(memory.stability() * LEFT_BY_CONFUSION), forgotten);
        return new Memory(
                Math.min(left, memory.stability()),
                formulas.difficulty(memory.difficulty(), Rating.HARD),
                memory.lastSeen(),
                memory.reviews(),
                memory.lapses());
    }

    /** The chance of recall at an instant; 1 at the last review and before. */
    public double retrievability(Memory memory, Instant at) {
        double elapsed = Math.max(0, Duration.between(memory.lastSeen(), at).toMillis());
        return curve.recall(elapsed / DAY, memory.stability());
    }

    /** The whole days until a memory of this stability has faded to the desired retention, from 1 to 36,500. */
    public int interval(double stability) {
        return (int) Math.min(Math.max(1, Math.round(stability * stretch)), Formulas.LONGEST);
    }

    /** When a memory is due by its stability alone, whatever led to it. */
    public Instant due(Memory memory) {
        return memory.lastSeen().plus(Duration.ofDays(interval(memory.stability())));
    }

    /** The day an instant belongs to. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    Formulas formulas() {
        return formulas;
    }

    ForgettingCurve curve() {
        return curve;
    }
}
