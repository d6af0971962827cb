package org.liaison.web.progress.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.engine.mastery.Mastery;
import org.liaison.engine.mastery.Mastery.Level;
import org.liaison.web.quiz.Judgment;

/**
 * How many facts somebody knew at points in time, from the first answer to today.
 *
 * @param days how many days lie between two points
 */
record Growth(int days, List<Point> points) {

    private static final int MOST_DAYS = 14;
    private static final int MOST_WEEKS = 26;

    Growth {
        points = List.copyOf(points);
    }

    /**
     * The end of a day.
     *
     * @param known facts known then
     * @param met facts answered at least once by then
     * @param answers answers since the point before, one for every fact they touched
     */
    record Point(LocalDate day, int known, int met, int answers) {}

    /** @param counted the facts that count; answers to others are left out */
    static Growth of(List<Judgment> judgments, Set<FactId> counted, Instant now) {
        var told = judgments.stream()
                .filter(judgment -> counted.contains(judgment.fact()))
                .toList();
        if (told.isEmpty()) {
            return new Growth(1, List.of());
        }
        var today = day(now);
        var span = ChronoUnit.DAYS.between(day(told.get(0).at()), today);
        var step = span < MOST_DAYS ? 1 : span < 7 * MOST_WEEKS ? 7 : 28;
        var count = (int) Math.max(2, span / step + 1);
        var ends = IntStream.rangeClosed(1, count)
                .mapToObj(point -> today.minusDays((long) step * (count - point)))
                .toList();
        return new Growth(step, points(told, ends));
    }

    private static List<Point> points(List<Judgment> told, List<LocalDate> ends) {
        Map<FactId, Mastery> masteries = new HashMap<>();
        List<Point> points = new ArrayList<>();
        var next = 0;
        for (var end : ends) {
            var from = next;
            while (next < told.size() && !day(told.get(next).at()).isAfter(end)) {
                var judgment = told.get(next++);
                masteries.merge(
                        judgment.fact(), after(Mastery.UNSEEN, judgment), (before, first) -> after(before, judgment));
            }
            points.add(new Point(end, known(masteries), masteries.size(), next - from));
        }
        return points;
    }

    private static Mastery after(Mastery before, Judgment judgment) {
        return before.after(judgment.earned(), judgment.guessing());
    }

    private static int known(Map<FactId, Mastery> masteries) {
        return (int) masteries.values().stream()
                .filter(mastery -> mastery.level() == Level.KNOWN)
                .count();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether nothing was answered yet. */
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
