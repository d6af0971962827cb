package org.liaison.engine.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liaison.content.FactId;

/**
 * Fills the days before an exam one review at a time, always with the one that adds most to the recall expected on the exam day.
 *
 * <p>A review is worth its fact's weight times what it adds, counted up to the desired retention only. The search ends when the
 * days are full or nothing adds anything. It is greedy, so the plan is a good one and not proved the best; tests hold it against
 * trying out every plan. Of reviews that add the same, the one of the earlier fact on the earlier day is taken.
 */
final class ExamSearch {

    private static final long FARTHEST = 366;
    private static final double NOTHING = 1e-6;

    private final Fsrs fsrs;
    private final Exam exam;
    private final long today;
    private final long examDay;
    private final int[] room;
    private final int[] freshRoom;

    ExamSearch(Schedule schedule, Exam exam, Instant now) {
        this.fsrs = schedule.fsrs();
        this.exam = exam;
        this.today = fsrs.day(now).toEpochDay();
        this.examDay = exam.day().toEpochDay();
        var days = examDay - today;
        if (days < 0 || days > FARTHEST) {
            throw new IllegalArgumentException("An exam on " + exam.day() + ", seen from " + fsrs.day(now));
        }
        this.room = IntStream.generate(schedule.limits()::items)
                .limit(Math.max(1, days))
                .toArray();
        this.freshRoom = IntStream.generate(schedule.limits()::newFacts)
                .limit(room.length)
                .toArray();
    }

    ExamPlan plan(Collection<Studied> studied, List<FactId> fresh) {
        var prospects = Stream.concat(
                        studied.stream()
                                .sorted(Comparator.comparing(
                                        known -> known.fact().value()))
                                .map(known -> Prospect.of(known, fsrs)),
                        fresh.stream().map(Prospect::fresh))
                .toList();
        var without = meanRecall(prospects);
        fill(prospects);
        return new ExamPlan(days(prospects), meanRecall(prospects), without);
    }

    private void fill(List<Prospect> prospects) {
        var moves = new PriorityQueue<Move>(Comparator.comparingDouble((Move move) -> -move.gain())
                .thenComparingInt(Move::order)
                .thenComparingLong(Move::day));
        for (var order = 0; order < prospects.size(); order++) {
            best(order, prospects.get(order)).ifPresent(moves::add);
        }
        while (!moves.isEmpty()) {
            var move = moves.remove();
            if (hasRoom(move.prospect(), move.day())) {
                take(move);
            }
            best(move.order(), move.prospect()).ifPresent(moves::add);
        }
    }

    private Optional<Move> best(int order, Prospect prospect) {
        var before = Math.min(prospect.recall(examDay, fsrs), exam.desiredRetention());
        return LongStream.range(today, today + room.length)
                .filter(day -> prospect.takes(day) && hasRoom(prospect, day))
                .mapToObj(day -> {
                    var after = Math.min(prospect.recallIfAlsoOn(day, examDay, fsrs), exam.desiredRetention());
                    return new Move(prospect, order, day, prospect.weight() * (after - before));
                })
                .filter(move -> move.gain() > NOTHING)
                .max(Comparator.comparingDouble(Move::gain).thenComparing(Move::day, Comparator.reverseOrder()));
    }

    private boolean hasRoom(Prospect prospect, long day) {
        return room[at(day)] > 0 && (!meetsFirst(prospect, day) || freshRoom[at(day)] > 0);
    }

    private void take(Move move) {
        var prospect = move.prospect();
        room[at(move.day())]--;
        if (meetsFirst(prospect, move.day())) {
            freshRoom[at(move.day())]--;
            if (!prospect.days().isEmpty()) {
                freshRoom[at(prospect.days().first())]++;
            }
        }
        prospect.days().add(move.day());
    }

    private static boolean meetsFirst(Prospect prospect, long day) {
        return prospect.isFresh()
                && (prospect.days().isEmpty() || day < prospect.days().first());
    }

    private int at(long day) {
        return (int) (day - today);
    }

    private double meanRecall(List<Prospect> prospects) {
        var weight = prospects.stream().mapToDouble(Prospect::weight).sum();
        var recall = prospects.stream()
                .mapToDouble(prospect -> prospect.weight() * prospect.recall(examDay, fsrs))
                .sum();
        return weight == 0 ? 1 : recall / weight;
    }

    private static SortedMap<LocalDate, List<FactId>> days(List<Prospect> prospects) {
        var days = new TreeMap<LocalDate, List<FactId>>();
        prospects.forEach(prospect -> prospect.days()
                .forEach(day -> days.computeIfAbsent(LocalDate.ofEpochDay(day), key -> new ArrayList<>())
                        .add(prospect.fact())));
        return days;
    }

    /** One more review of a fact on a day, and what it adds. */
    private record Move(Prospect prospect, int order, long day, double gain) {}
}
