package org.liaison.web.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.liaison.web.quiz.Judgment;

/**
 * How this week goes, beside what the learner wants of a week.
 *
 * <p>Any day counts on which something was answered, since not everybody works from Monday to Friday. A week begins on Monday, and
 * nothing is carried over from one to the next: there is nothing to lose.
 *
 * @param goal on how many days the learner wants to practice, from 0 for no goal to {@value #MOST}
 * @param days on how many days of this week something was answered
 */
record Week(int goal, int days) {

    /** The days of a working week: a goal leaves at least two days free. */
    static final int MOST = 5;

    static Week of(int goal, List<Judgment> judgments, Instant now) {
        var monday = day(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = judgments.stream()
                .map(judgment -> day(judgment.at()))
                .filter(day -> !day.isBefore(monday))
                .distinct()
                .count();
        return new Week(goal, (int) days);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether there is a goal. */
    public boolean isOn() {
        return goal > 0;
    }

    /** Whether as many days as wanted have been used. */
    public boolean isReached() {
        return days >= goal;
    }

    /** How many of the wanted days have been used: more is welcome, but there is no counting beyond the goal. */
    public int counted() {
        return Math.min(days, goal);
    }
}
