package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaison.engine.memory.Histories.NEW_YEAR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Schedule.Done;

class ScheduleTests {

    private static final int SEEDS = Histories.seeds(2_000);
    private static final Limits FIFTEEN_MINUTES = new Limits(15, 60, 5);

    private final Fsrs fsrs = Fsrs.standard();

    @Test
    void whatIsMostAtRiskComesFirst() {
        var shaky = studied("shaky", 2, 10, 1);
        var firm = studied("firm", 8, 10, 1);
        assertThat(today(List.of(firm, shaky)).reviews()).containsExactly(shaky.fact(), firm.fact());
    }

    @Test
    void aFactThatMattersMoreComesBeforeOneALittleShakier() {
        var shaky = studied("shaky", 6, 10, 1);
        var important = studied("important", 8, 10, 3);
        assertThat(today(List.of(shaky, important)).reviews()).containsExactly(important.fact(), shaky.fact());
    }

    @Test
    void whatIsNotDueTodayIsLeftAlone() {
        assertThat(today(List.of(studied("fine", 30, 10, 1))).reviews()).isEmpty();
    }

    @Test
    void whatFallsDueThisEveningCanBePracticedThisMorning() {
        var evening = new Memory(5, 5, NEW_YEAR.minus(Duration.ofDays(5)).plus(Duration.ofHours(9)), 2, 0);
        var fact = new Studied(new FactId("evening"), evening, fsrs.due(evening), 1);
        assertThat(today(List.of(fact)).reviews()).containsExactly(fact.fact());
    }

    @Test
    void noDayIsEverLongerThanItsCap() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var schedule = new Schedule(fsrs, dice.limits());
            var plan = schedule.today(dice.studied(200, fsrs), dice.fresh(30), Done.NOTHING, NEW_YEAR);
            assertThat(plan.time())
                    .isLessThanOrEqualTo(Duration.ofMinutes(schedule.limits().minutes()));
            assertThat(plan.fresh()).hasSizeLessThanOrEqualTo(schedule.limits().newFacts());
            assertThat(new HashSet<>(plan.reviews())).hasSameSizeAs(plan.reviews());
        }
    }

    @Test
    void noTimeIsLeftUnusedWhileSomethingIsDue() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var schedule = new Schedule(fsrs, dice.limits());
            var studied = dice.studied(200, fsrs);
            var plan = schedule.today(studied, dice.fresh(30), Done.NOTHING, NEW_YEAR);
            var due = studied.stream()
                    .filter(fact -> !fsrs.day(fact.due()).isAfter(fsrs.day(NEW_YEAR)))
                    .count();
            assertThat(plan.reviews().size() == due
                            || plan.items() == schedule.limits().items())
                    .isTrue();
        }
    }

    @Test
    void aBacklogLeavesAThirdOfTheDayToNewFactsAtMost() {
        var backlog = overdue(100);
        var fresh = facts("new", 20);
        var plan = new Schedule(fsrs, new Limits(15, 60, 20)).today(backlog, fresh, Done.NOTHING, NEW_YEAR);
        assertThat(plan.fresh()).isEqualTo(fresh.subList(0, 5));
        assertThat(plan.reviews()).hasSize(10);
    }

    @Test
    void newFactsTakeTheTimeReviewsLeaveUpToTheirOwnLimit() {
        var fresh = facts("new", 20);
        assertThat(new Schedule(fsrs, new Limits(15, 60, 12))
                        .today(overdue(1), fresh, Done.NOTHING, NEW_YEAR)
                        .fresh())
                .isEqualTo(fresh.subList(0, 12));
    }

    @Test
    void whatWasDoneEarlierTodayCounts() {
        var schedule = new Schedule(fsrs, FIFTEEN_MINUTES);
        var plan = schedule.today(overdue(100), facts("new", 9), new Done(12, 4), NEW_YEAR);
        assertThat(plan.items()).isEqualTo(3);
        assertThat(plan.fresh()).hasSize(1);
        assertThat(schedule.today(overdue(100), facts("new", 9), new Done(40, 5), NEW_YEAR)
                        .items())
                .isZero();
    }

    @Test
    void afterDaysAwayTheBacklogIsSpreadAndNoDayIsAboveTheCap() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var schedule = new Schedule(fsrs, dice.limits());
            var studied = dice.studied(200, fsrs);
            var spread = schedule.spread(studied, NEW_YEAR);
            assertThat(spread.size()).isEqualTo(studied.size());
            assertThat(spread.days().values())
                    .allMatch(day -> day.size() <= schedule.limits().items());
            assertThat(spread.days().values().stream().flatMap(List::stream).distinct())
                    .hasSize(studied.size());
        }
    }

    @Test
    void nothingIsSpreadToBeforeItIsDueOrToThePast() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var studied = dice.studied(120, fsrs);
            var spread = new Schedule(fsrs, dice.limits()).spread(studied, NEW_YEAR);
            for (var fact : studied) {
                var day = spread.days().entrySet().stream()
                        .filter(entry -> entry.getValue().contains(fact.fact()))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                assertThat(day).isAfterOrEqualTo(fsrs.day(fact.due())).isAfterOrEqualTo(fsrs.day(NEW_YEAR));
            }
        }
    }

    @Test
    void ofABacklogTheFirstDayTakesWhatIsMostAtRisk() {
        var backlog = overdue(50);
        var schedule = new Schedule(fsrs, FIFTEEN_MINUTES);
        var first = schedule.spread(backlog, NEW_YEAR).on(fsrs.day(NEW_YEAR));
        assertThat(first)
                .isEqualTo(schedule.today(backlog, List.of(), Done.NOTHING, NEW_YEAR)
                        .reviews());
        assertThat(schedule.spread(backlog, NEW_YEAR).days().values())
                .extracting(List::size)
                .containsExactly(15, 15, 15, 5);
    }

    @Test
    void takingOneFactForAnotherBringsTheOtherBackSooner() {
        var other = new Memory(40, 5, NEW_YEAR.minus(Duration.ofDays(25)), 4, 0);
        var confused = fsrs.confused(other, NEW_YEAR);
        assertThat(fsrs.day(fsrs.due(other))).isAfter(fsrs.day(NEW_YEAR));
        assertThat(today(List.of(new Studied(new FactId("other"), confused, fsrs.due(confused), 1)))
                        .reviews())
                .hasSize(1);
    }

    @Test
    void theTimeOfADayCoversWhatIsReviewedAndWhatIsNew() {
        var plan = new Schedule(fsrs, FIFTEEN_MINUTES).today(overdue(2), facts("new", 3), Done.NOTHING, NEW_YEAR);
        assertThat(plan.items()).isEqualTo(5);
        assertThat(plan.time()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aDayWithoutRoomForOneItemIsRefused() {
        assertThatThrownBy(() -> new Limits(1, 90, 0)).hasMessageContaining("1 minutes at 90 seconds");
        assertThatThrownBy(() -> new Limits(0, 10, 0)).hasMessageContaining("0 minutes");
    }

    private DailyPlan today(List<Studied> studied) {
        return new Schedule(fsrs, FIFTEEN_MINUTES).today(studied, List.of(), Done.NOTHING, NEW_YEAR);
    }

    private Studied studied(String name, double stability, int daysAgo, double weight) {
        return studied(name, stability, NEW_YEAR.minus(Duration.ofDays(daysAgo)), weight);
    }

    private Studied studied(String name, double stability, Instant lastSeen, double weight) {
        var memory = new Memory(stability, 5, lastSeen, 2, 0);
        return new Studied(new FactId(name), memory, fsrs.due(memory), weight);
    }

    private List<Studied> overdue(int count) {
        var overdue = new ArrayList<Studied>();
        for (var number = 1; number <= count; number++) {
            overdue.add(studied("old." + number, 1 + number / 10.0, 30, 1));
        }
        return overdue;
    }

    private static List<FactId> facts(String name, int count) {
        var facts = new ArrayList<FactId>();
        for (var number = 1; number <= count; number++) {
            facts.add(new FactId(name + "." + number));
        }
        return facts;
    }

    @Test
    void newFactsMetEarlierTodayAreTakenOffTheirLimit() {
        var plan = new Schedule(fsrs, FIFTEEN_MINUTES).today(List.of(), facts("new", 9), new Done(4, 4), NEW_YEAR);
        assertThat(plan.fresh()).hasSize(1);
    }

    @Test
    void ofFactsAtTheSameRiskTheOneDueEarlierComesFirstAndThenTheNames() {
        var memory = new Memory(4, 5, NEW_YEAR.minus(Duration.ofDays(9)), 2, 0);
        var late = new Studied(new FactId("a"), memory, NEW_YEAR, 1);
        var early = new Studied(new FactId("c"), memory, NEW_YEAR.minus(Duration.ofDays(2)), 1);
        var lateToo = new Studied(new FactId("b"), memory, NEW_YEAR, 1);
        assertThat(today(List.of(lateToo, late, early)).reviews())
                .containsExactly(early.fact(), late.fact(), lateToo.fact());
    }

    @Test
    void aDayOnWhichNothingComesBackIsEmpty() {
        var spread = new Schedule(fsrs, FIFTEEN_MINUTES).spread(overdue(3), NEW_YEAR);
        assertThat(spread.on(fsrs.day(NEW_YEAR).plusDays(1))).isEmpty();
    }
}
