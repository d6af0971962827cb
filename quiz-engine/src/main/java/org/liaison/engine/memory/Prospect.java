package org.liaison.engine.memory;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liaison.content.FactId;

/**
 * One fact before an exam: the days it is to be practiced on, and the recall to expect from them.
 *
 * <p>How a review goes is not known beforehand, so the memory after it is the mean of good and again, weighed by the chance of
 * recall at the review. Of a fact never met, either is as likely.
 */
final class Prospect {

    private static final double FIRST_RIGHT = 0.5;

    private final FactId fact;
    private final double weight;
    private final @Nullable Memory memory;
    private final long lastDay;
    private final TreeSet<Long> days = new TreeSet<>();

    private Prospect(FactId fact, double weight, @Nullable Memory memory, long lastDay) {
        this.fact = fact;
        this.weight = weight;
        this.memory = memory;
        this.lastDay = lastDay;
    }

    static Prospect of(Studied studied, Fsrs fsrs) {
        var seen = fsrs.day(studied.memory().lastSeen()).toEpochDay();
        return new Prospect(studied.fact(), studied.weight(), studied.memory(), seen);
    }

    static Prospect fresh(FactId fact) {
        return new Prospect(fact, 1, null, Long.MIN_VALUE);
    }

    FactId fact() {
        return fact;
    }

    double weight() {
        return weight;
    }

    boolean isFresh() {
        return memory == null;
    }

    NavigableSet<Long> days() {
        return days;
    }

    /** Whether a further review on this day could be planned: one a day, and none on the day of the last one. */
    boolean takes(long day) {
        return day > lastDay && !days.contains(day);
    }

    double recall(long examDay, Fsrs fsrs) {
        return recall(days, examDay, fsrs);
    }

    double recallIfAlsoOn(long day, long examDay, Fsrs fsrs) {
        var more = new TreeSet<>(days);
        more.add(day);
        return recall(more, examDay, fsrs);
    }

    private double recall(NavigableSet<Long> reviews, long examDay, Fsrs fsrs) {
        var trace = memory == null ? null : new Trace(memory.stability(), memory.difficulty(), lastDay);
        for (var day : reviews) {
            trace = trace == null ? first(day, fsrs) : trace.reviewed(day, fsrs);
        }
        return trace == null ? 0 : trace.recall(examDay, fsrs);
    }

    private static Trace first(long day, Fsrs fsrs) {
        var formulas = fsrs.formulas();
        return new Trace(
                mean(FIRST_RIGHT, formulas.firstStability(Rating.GOOD), formulas.firstStability(Rating.AGAIN)),
                mean(FIRST_RIGHT, formulas.firstDifficulty(Rating.GOOD), formulas.firstDifficulty(Rating.AGAIN)),
                day);
    }

    private static double mean(double chance, double ifRight, double ifWrong) {
        return chance * ifRight + (1 - chance) * ifWrong;
    }

    /** A memory to be expected after the review on a day. */
    private record Trace(double stability, double difficulty, long day) {

        double recall(long later, Fsrs fsrs) {
            return fsrs.curve().recall((double) Math.max(0, later - day), stability);
        }

        Trace reviewed(long later, Fsrs fsrs) {
            var recall = recall(later, fsrs);
            var formulas = fsrs.formulas();
            return new Trace(
                    mean(
                            recall,
                            formulas.stability(stability, difficulty, recall, Rating.GOOD),
                            formulas.stability(stability, difficulty, recall, Rating.AGAIN)),
                    mean(
                            recall,
                            formulas.difficulty(difficulty, Rating.GOOD),
                            formulas.difficulty(difficulty, Rating.AGAIN)),
                    later);
        }
    }
}
