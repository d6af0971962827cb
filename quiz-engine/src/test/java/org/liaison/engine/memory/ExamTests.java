package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaison.engine.memory.Histories.NEW_YEAR;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;

class ExamTests {

    private final Fsrs fsrs = Fsrs.standard();

    @Test
    void noDayIsAboveTheCapAndNothingIsPlannedForTheExamDay() {
        for (var seed = 0; seed < Histories.seeds(300); seed++) {
            var dice = new Histories(seed);
            var schedule = new Schedule(fsrs, new Limits(1 + dice.below(3), 20, dice.below(5)));
            var exam = new Exam(fsrs.day(NEW_YEAR).plusDays(1 + dice.below(14)), 1);
            var fresh = dice.fresh(10);
            var plan = schedule.towards(exam, dice.studied(40, fsrs), fresh, NEW_YEAR);
            assertThat(plan.days()).allSatisfy((day, facts) -> {
                assertThat(facts)
                        .hasSizeLessThanOrEqualTo(schedule.limits().items())
                        .doesNotHaveDuplicates();
                assertThat(day).isBefore(exam.day()).isAfterOrEqualTo(fsrs.day(NEW_YEAR));
            });
            var met = new HashSet<>();
            plan.days()
                    .values()
                    .forEach(facts -> assertThat(facts.stream().filter(fact -> fresh.contains(fact) && met.add(fact)))
                            .hasSizeLessThanOrEqualTo(schedule.limits().newFacts()));
        }
    }

    @Test
    void practiceIsWorthMoreThanNone() {
        for (var seed = 0; seed < Histories.seeds(300); seed++) {
            var dice = new Histories(seed);
            var schedule = new Schedule(fsrs, new Limits(2, 20, 2));
            var studied = dice.studied(30, fsrs);
            var exam = new Exam(fsrs.day(NEW_YEAR).plusDays(1 + dice.below(20)), 1);
            var plan = schedule.towards(exam, studied, List.of(), NEW_YEAR);
            assertThat(plan.expectedRecall()).isBetween(plan.recallWithoutPractice(), 1.0);
            assertThat(schedule.towards(exam, studied, List.of(), NEW_YEAR)).isEqualTo(plan);
        }
    }

    @Test
    void whatWillBeKnownWellEnoughIsLeftAlone() {
        var firm = new Memory(400, 3, NEW_YEAR, 6, 0);
        var studied = List.of(new Studied(new FactId("firm"), firm, fsrs.due(firm), 1));
        var schedule = new Schedule(fsrs, new Limits(5, 20, 5));
        var day = fsrs.day(NEW_YEAR).plusDays(30);
        assertThat(schedule.towards(new Exam(day, 0.9), studied, List.of(), NEW_YEAR)
                        .days())
                .isEmpty();
        assertThat(schedule.towards(new Exam(day, 1), studied, List.of(), NEW_YEAR)
                        .days())
                .isNotEmpty();
    }

    @Test
    void thePlanIsAsGoodAsTryingOutEveryPlan() {
        for (var seed = 0; seed < Histories.seeds(200); seed++) {
            var dice = new Histories(seed);
            var studied = dice.studied(4, fsrs);
            var days = 2 + dice.below(3);
            var exam = new Exam(fsrs.day(NEW_YEAR).plusDays(days), 1);
            var plan = new Schedule(fsrs, new Limits(1, 60, 0)).towards(exam, studied, List.of(), NEW_YEAR);
            assertThat(plan.expectedRecall()).isGreaterThan(0.99 * best(studied, days));
        }
    }

    @Test
    void anExamThatIsOverOrYearsAwayIsRefused() {
        var schedule = new Schedule(fsrs, new Limits(5, 20, 5));
        var today = fsrs.day(NEW_YEAR);
        assertThatThrownBy(() -> schedule.towards(new Exam(today.minusDays(1), 1), List.of(), List.of(), NEW_YEAR))
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> schedule.towards(new Exam(today.plusYears(2), 1), List.of(), List.of(), NEW_YEAR))
                .hasMessageContaining("2028");
    }

    @Test
    void onTheEveOfTheExamOneDayIsLeft() {
        var today = fsrs.day(NEW_YEAR);
        var schedule = new Schedule(fsrs, new Limits(1, 20, 5));
        var studied = new Histories(3).studied(50, fsrs);
        assertThat(schedule.towards(new Exam(today, 1), studied, List.of(), NEW_YEAR)
                        .days())
                .containsOnlyKeys(today);
    }

    /** Where a new fact moved to an earlier day, the later one is free for another: so in the end nothing is left that would help. */
    @Test
    void noReviewThatFitsAndHelpsIsLeftOut() {
        for (var seed = 0; seed < Histories.seeds(100); seed++) {
            var dice = new Histories(seed);
            var days = 2 + dice.below(6);
            var newFacts = 1 + dice.below(2);
            var schedule = new Schedule(fsrs, new Limits(1 + dice.below(2), 20, newFacts));
            var exam = new Exam(fsrs.day(NEW_YEAR).plusDays(days), dice.below(2) == 0 ? 1 : 0.9);
            var planned = planned(schedule.towards(exam, List.of(), dice.fresh(newFacts * days - 1), NEW_YEAR));
            var today = fsrs.day(NEW_YEAR).toEpochDay();
            for (var fact : planned) {
                assertThat(LongStream.range(today, today + days)
                                .filter(day -> fits(fact, day, planned, schedule.limits())))
                        .allSatisfy(day -> assertThat(gain(fact, day, exam)).isLessThanOrEqualTo(1e-6));
            }
        }
    }

    private double gain(Prospect fact, long day, Exam exam) {
        var examDay = exam.day().toEpochDay();
        return Math.min(fact.recallIfAlsoOn(day, examDay, fsrs), exam.desiredRetention())
                - Math.min(fact.recall(examDay, fsrs), exam.desiredRetention());
    }

    private static List<Prospect> planned(ExamPlan plan) {
        var planned = new TreeMap<String, Prospect>();
        plan.days()
                .forEach((day, facts) ->
                        facts.forEach(fact -> planned.computeIfAbsent(fact.value(), any -> Prospect.fresh(fact))
                                .days()
                                .add(day.toEpochDay())));
        return List.copyOf(planned.values());
    }

    private static boolean fits(Prospect fact, long day, List<Prospect> planned, Limits limits) {
        var reviews =
                planned.stream().filter(other -> other.days().contains(day)).count();
        var meetings =
                planned.stream().filter(other -> other.days().first() == day).count();
        return fact.takes(day)
                && reviews < limits.items()
                && (day > fact.days().first() || meetings < limits.newFacts());
    }

    /** One fact a day at most, every choice tried: fact number size means none. */
    private double best(List<Studied> studied, int days) {
        var choices = studied.size() + 1;
        return LongStream.range(0, (long) Math.pow(choices, days))
                .mapToDouble(plan -> worth(studied, days, plan))
                .max()
                .orElseThrow();
    }

    private double worth(List<Studied> studied, int days, long plan) {
        var prospects = studied.stream().map(known -> Prospect.of(known, fsrs)).toList();
        var today = fsrs.day(NEW_YEAR).toEpochDay();
        var rest = plan;
        for (var day = today; day < today + days; day++) {
            var choice = (int) (rest % (studied.size() + 1));
            rest /= studied.size() + 1;
            if (choice < studied.size() && prospects.get(choice).takes(day)) {
                prospects.get(choice).days().add(day);
            }
        }
        var weight = prospects.stream().mapToDouble(Prospect::weight).sum();
        return weight == 0
                ? 1
                : prospects.stream()
                                .mapToDouble(fact -> fact.weight() * fact.recall(today + days, fsrs))
                                .sum()
                        / weight;
    }

    @Test
    void anExamAYearAwayCanBePlannedFor() {
        var schedule = new Schedule(fsrs, new Limits(1, 60, 1));
        var exam = new Exam(fsrs.day(NEW_YEAR).plusDays(366), 0.5);
        assertThat(schedule.towards(exam, List.of(), List.of(), NEW_YEAR).expectedRecall())
                .isEqualTo(1);
    }

    @Test
    void ofFactsThatGainAsMuchTheFirstByNameIsPracticed() {
        var memory = new Memory(4, 5, NEW_YEAR.minus(Duration.ofDays(3)), 2, 0);
        var b = new Studied(new FactId("b"), memory, NEW_YEAR, 1);
        var a = new Studied(new FactId("a"), memory, NEW_YEAR, 1);
        var day = fsrs.day(NEW_YEAR);
        var plan = new Schedule(fsrs, new Limits(1, 60, 0))
                .towards(new Exam(day.plusDays(1), 1), List.of(b, a), List.of(), NEW_YEAR);
        assertThat(plan.on(day)).containsExactly(a.fact());
        assertThat(plan.on(day.plusDays(1))).isEmpty();
    }

    @Test
    void aFactIsNotPlannedAgainForTheDayItWasPracticedOn() {
        var memory = new Memory(4, 5, NEW_YEAR, 2, 0);
        var prospect = Prospect.of(new Studied(new FactId("a"), memory, NEW_YEAR, 1), fsrs);
        var today = fsrs.day(NEW_YEAR).toEpochDay();
        prospect.days().add(today + 2);
        assertThat(LongStream.range(today, today + 4).filter(prospect::takes)).containsExactly(today + 1, today + 3);
    }

    @Test
    void aFirstMeetingIsExpectedToEndHalfwayBetweenGoodAndAgain() {
        var fresh = Prospect.fresh(new FactId("new"));
        assertThat(fresh.recall(5, fsrs)).isZero();
        assertThat(fresh.recallIfAlsoOn(2, 5, fsrs)).isEqualTo(fsrs.curve().recall(3, (2.3065 + 0.212) / 2));
    }

    @Test
    void aReviewIsExpectedToEndBetweenGoodAndAgainByTheChanceOfRecall() {
        var memory = new Memory(10, 5, NEW_YEAR, 2, 0);
        var today = fsrs.day(NEW_YEAR).toEpochDay();
        var prospect = Prospect.of(new Studied(new FactId("a"), memory, NEW_YEAR, 1), fsrs);
        var recall = fsrs.curve().recall(10, 10);
        var good = fsrs.formulas().stability(10, 5, recall, Rating.GOOD);
        var again = fsrs.formulas().stability(10, 5, recall, Rating.AGAIN);
        assertThat(prospect.recallIfAlsoOn(today + 10, today + 30, fsrs))
                .isEqualTo(fsrs.curve().recall(20, recall * good + (1 - recall) * again));
    }
}
