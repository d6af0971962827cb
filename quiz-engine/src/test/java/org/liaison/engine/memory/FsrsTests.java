package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.liaison.engine.memory.Histories.NEW_YEAR;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FsrsTests {

    private static final int SEEDS = Histories.seeds(3_000);

    private final Fsrs fsrs = Fsrs.standard();

    @Test
    void aFirstReviewSetsStabilityByItsRating() {
        var first = fsrs.outlook(null, NEW_YEAR);
        assertThat(first.values())
                .extracting(plan -> plan.memory().stability())
                .containsExactly(0.212, 1.2931, 2.3065, 8.2956);
        assertThat(first.values()).extracting(plan -> plan.interval().toDays()).containsExactly(1L, 1L, 2L, 8L);
    }

    @Test
    void recallIsNinetyPercentWhenStabilityHasPassed() {
        assertThat(fsrs.curve().recall(37, 37)).isCloseTo(0.9, within(1e-8));
        assertThat(fsrs.interval(37)).isEqualTo(37);
    }

    @Test
    void whoWantsToRetainMoreIsAskedSooner() {
        assertThat(fsrs.retaining(0.95).interval(100)).isLessThan(100);
        assertThat(fsrs.retaining(0.8).interval(100)).isGreaterThan(100);
        assertThat(fsrs.retaining(0.8).interval(30_000)).isEqualTo(36_500);
        assertThat(fsrs.retaining(0.99).interval(0.01)).isEqualTo(1);
    }

    @Test
    void difficultyIsDrawnToTheUnclampedEasyStart() {
        var formulas = new Formulas(Parameters.FSRS_6);
        assertThat(formulas.difficulty(5, Rating.GOOD)).isCloseTo(0.001 * -4.77207 + 0.999 * 5, within(1e-6));
        assertThat(formulas.firstDifficulty(Rating.EASY)).isEqualTo(1);
    }

    @Test
    void memoriesStayWithinBoundsWhateverHappens() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var memory = new Histories(seed).memory(fsrs);
            assertThat(memory.stability()).isPositive().isLessThanOrEqualTo(36_500);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(memory.lapses()).isLessThan(memory.reviews());
        }
    }

    @Test
    void aBetterRatingNeverMeansAShorterWait() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var memory = dice.memory(fsrs);
            var at = memory.lastSeen().plus(Duration.ofHours(dice.below(24 * 200)));
            for (var scheduler : List.of(fsrs, fsrs.fuzzed(seed), fsrs.retaining(0.7))) {
                var days = scheduler.outlook(memory, at).values().stream()
                        .map(plan -> plan.interval().toDays())
                        .toList();
                assertThat(days).isSorted().allMatch(wait -> wait >= 1 && wait <= 36_500);
            }
        }
    }

    @Test
    void recallFadesWithTime() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var memory = new Histories(seed).memory(fsrs);
            assertThat(fsrs.retrievability(memory, memory.lastSeen())).isEqualTo(1);
            var before = 1.0;
            for (var day = 1; day < 2_000; day *= 3) {
                var now = fsrs.retrievability(memory, memory.lastSeen().plus(Duration.ofDays(day)));
                assertThat(now).isBetween(0.0, before);
                before = now;
            }
        }
    }

    @Test
    void rememberingNeverWeakensAndForgettingNeverStrengthens() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var memory = dice.memory(fsrs);
            var at = memory.lastSeen().plus(Duration.ofHours(dice.below(24 * 200)));
            assertThat(fsrs.after(memory, at, Rating.HARD).stability()).isGreaterThanOrEqualTo(memory.stability());
            if (memory.stability() > 0.01 && !fsrs.day(at).equals(fsrs.day(memory.lastSeen()))) {
                assertThat(fsrs.after(memory, at, Rating.AGAIN).stability()).isLessThan(memory.stability());
            }
        }
    }

    @Test
    void aSecondReviewOnTheSameDayChangesLittle() {
        var memory = fsrs.after(null, NEW_YEAR, Rating.GOOD);
        var again = fsrs.after(memory, NEW_YEAR.plus(Duration.ofMinutes(10)), Rating.GOOD);
        var nextDay = fsrs.after(memory, NEW_YEAR.plus(Duration.ofDays(1)), Rating.GOOD);
        assertThat(again.stability()).isEqualTo(memory.stability());
        assertThat(nextDay.stability()).isGreaterThan(memory.stability());
    }

    @Test
    void theDayEndsAtTheLearnersMidnight() {
        var evening = java.time.Instant.parse("2026-01-01T23:00:00Z");
        var later = evening.plus(Duration.ofHours(2));
        var memory = fsrs.after(null, evening, Rating.GOOD);
        var honolulu = fsrs.in(ZoneId.of("Pacific/Honolulu"));
        assertThat(fsrs.after(memory, later, Rating.GOOD).stability()).isGreaterThan(memory.stability());
        assertThat(honolulu.after(memory, later, Rating.GOOD).stability()).isEqualTo(memory.stability());
    }

    @Test
    void aLapseIsForgettingWhatWasLearned() {
        var first = fsrs.after(null, NEW_YEAR, Rating.AGAIN);
        var second = fsrs.after(first, NEW_YEAR.plus(Duration.ofDays(1)), Rating.AGAIN);
        assertThat(first.lapses()).isZero();
        assertThat(second.lapses()).isEqualTo(1);
        assertThat(second.reviews()).isEqualTo(2);
    }

    @Test
    void theLogIsTheTruthAndReplayingItGivesTheSamePlan() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var history = new Histories(seed).history();
            Plan step = null;
            for (var review : history) {
                step = fsrs.plan(step == null ? null : step.memory(), review.at(), review.rating());
            }
            assertThat(fsrs.replay(history)).contains(java.util.Objects.requireNonNull(step));
        }
        assertThat(fsrs.replay(List.of())).isEmpty();
    }

    @Test
    void aHistoryThatRunsBackwardIsRefused() {
        var backward = new ArrayList<>(
                List.of(new Review(NEW_YEAR, Rating.GOOD), new Review(NEW_YEAR.minusSeconds(1), Rating.GOOD)));
        assertThatThrownBy(() -> fsrs.replay(backward)).hasMessageContaining("after one at");
    }

    @Test
    void confusionBringsAFactBackSoonerButIsNoReview() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var dice = new Histories(seed);
            var memory = dice.memory(fsrs);
            var at = memory.lastSeen().plus(Duration.ofHours(dice.below(24 * 100)));
            var confused = fsrs.confused(memory, at);
            assertThat(confused.stability())
                    .isLessThanOrEqualTo(memory.stability())
                    .isGreaterThanOrEqualTo(Math.min(
                            memory.stability(),
                            fsrs.after(memory, at, Rating.AGAIN).stability()));
            assertThat(fsrs.due(confused)).isBeforeOrEqualTo(fsrs.due(memory));
            assertThat(confused.difficulty()).isGreaterThanOrEqualTo(memory.difficulty() - 0.02);
            assertThat(confused.reviews()).isEqualTo(memory.reviews());
            assertThat(confused.lastSeen()).isEqualTo(memory.lastSeen());
        }
    }

    @Test
    void fuzzMovesIntervalsALittleAndTheSameSeedAlike() {
        var moved = 0;
        for (var seed = 0; seed < SEEDS; seed++) {
            var memory = new Histories(seed).memory(fsrs);
            var at = memory.lastSeen().plus(Duration.ofDays(3));
            var exact = fsrs.plan(memory, at, Rating.GOOD).interval().toDays();
            var fuzzed = fsrs.fuzzed(seed).plan(memory, at, Rating.GOOD);
            assertThat(fsrs.fuzzed(seed).plan(memory, at, Rating.GOOD)).isEqualTo(fuzzed);
            assertThat((double) fuzzed.interval().toDays()).isCloseTo((double) exact, within(3 + 0.05 * exact));
            moved += fuzzed.interval().toDays() == exact ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(SEEDS / 2);
    }

    @Test
    void aScheduleSaysWhatComputedIt() {
        assertThat(fsrs.parameters().algorithm()).isEqualTo("FSRS");
        assertThat(fsrs.parameters().version()).isEqualTo("6");
        assertThat(fsrs.parameters().weights()).hasSize(21);
    }

    @Test
    void weightsOutOfRangeAreRefusedByName() {
        var weights = new ArrayList<>(Parameters.FSRS_6.weights());
        weights.set(20, 0.9);
        assertThatThrownBy(() -> new Parameters("FSRS", "6", weights)).hasMessageContaining("w20 is 0.9");
        assertThatThrownBy(() -> new Parameters("FSRS", "5", weights.subList(0, 19)))
                .hasMessageContaining("21 weights, not 19");
        weights.set(20, 0.2);
        weights.set(0, 50.0);
        assertThatThrownBy(() -> new Parameters("FSRS", "6", weights)).hasMessageContaining("must not fall");
    }

    @Test
    void theChanceOfRecallFallsWithinTheDayAndIsFullBeforeTheLastReview() {
        var memory = new Memory(4, 5, NEW_YEAR, 2, 0);
        assertThat(fsrs.retrievability(memory, NEW_YEAR.plus(Duration.ofDays(4))))
                .isCloseTo(0.9, within(1e-8));
        assertThat(fsrs.retrievability(memory, NEW_YEAR.plus(Duration.ofHours(12))))
                .isEqualTo(fsrs.curve().recall(0.5, 4))
                .isLessThan(1);
        assertThat(fsrs.retrievability(memory, NEW_YEAR.minusSeconds(60))).isEqualTo(1);
    }

    @Test
    void evenTheWeakestMemoryIsNotStrengthenedByForgetting() {
        var formulas = new Formulas(Parameters.FSRS_6);
        assertThat(formulas.stability(0.01, 5, 0.2, Rating.AGAIN))
                .isCloseTo(0.01 / Math.exp(0.5425 * 0.0912), within(1e-8));
    }
}
