package org.liaison.web.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Fsrs;
import org.liaison.engine.memory.Limits;
import org.liaison.engine.memory.Schedule;
import org.liaison.engine.memory.Studied;
import org.liaison.web.quiz.Judgment;

/**
 * What is due for review on a day, most at risk first, within the minutes a day may take.
 *
 * <p>After a long time away the day may take a little longer; whatever does not fit comes on later days, and is not counted up.
 *
 * @param facts what to ask today
 * @param minutes how long that takes, at least 1 when something is due
 * @param next the day on which something comes back after today; empty when nothing has been met yet
 * @param backAfter how many days it has been since the last answer, when that was long; else 0
 */
record DueToday(List<FactId> facts, int minutes, Optional<LocalDate> next, int backAfter) {

    private static final int SECONDS_A_QUESTION = 40;
    private static final int MINUTES = 10;
    private static final int MINUTES_AFTER_TIME_AWAY = 15;
    private static final int LONG_AWAY = 12;

    DueToday {
        facts = List.copyOf(facts);
    }

    /** @param doneToday how many questions of review have been answered on this day already */
    static DueToday of(List<Judgment> judgments, int doneToday, Instant now) {
        var fsrs = Fsrs.standard();
        var studied = studied(judgments, fsrs);
        var away = daysAway(judgments, now);
        var limits = new Limits(away >= LONG_AWAY ? MINUTES_AFTER_TIME_AWAY : MINUTES, SECONDS_A_QUESTION, 0);
        var schedule = new Schedule(fsrs, limits);
        var today = schedule.today(studied, List.of(), new Schedule.Done(doneToday, 0), now)
                .reviews();
        var minutes = (int) Math.ceil(today.size() * SECONDS_A_QUESTION / 60.0);
        return new DueToday(today, minutes, next(schedule, studied, now), away >= LONG_AWAY ? away : 0);
    }

    private static List<Studied> studied(List<Judgment> judgments, Fsrs fsrs) {
        var studied = new ArrayList<Studied>();
        History.of(judgments)
                .forEach((fact, reviews) -> fsrs.replay(reviews)
                        .ifPresent(plan -> studied.add(new Studied(fact, plan.memory(), plan.due(), 1))));
        return studied;
    }

    private static int daysAway(List<Judgment> judgments, Instant now) {
        return judgments.stream()
                .map(Judgment::at)
                .max(Comparator.naturalOrder())
                .map(last -> (int) Duration.between(last, now).toDays())
                .orElse(0);
    }

    private static Optional<LocalDate> next(Schedule schedule, List<Studied> studied, Instant now) {
        var today = schedule.fsrs().day(now);
        return schedule.spread(studied, now).days().keySet().stream()
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    /** Whether nothing is due today. */
    public boolean isNothing() {
        return facts.isEmpty();
    }
}
