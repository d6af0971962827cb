package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaison.engine.memory.Histories.NEW_YEAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Schedule.Done;

/** What a memory, a day and an exam may look like at the utmost, and what is beyond. */
class BoundsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aDayHoldsFromOneItemToTwentyFourHours() {
        assertThat(new Limits(1, 60, 0).items()).isEqualTo(1);
        assertThat(new Limits(24 * 60, 1, 0).items()).isEqualTo(86_400);
        assertThatThrownBy(() -> new Limits(24 * 60 + 1, 1, 0)).hasMessageContaining("1441 minutes");
        assertThatThrownBy(() -> new Limits(1, 61, 0)).hasMessageContaining("at 61 seconds");
        assertThatThrownBy(() -> new Limits(1, 0, 0)).hasMessageContaining("at 0 seconds");
        assertThatThrownBy(() -> new Limits(1, 60, -1)).hasMessageContaining("-1 new facts");
    }

    @Test
    void theTimeOfADayIsThatOfItsItems() {
        var plan = new DailyPlan(facts("a", "b"), facts("c"), new Limits(5, 40, 1).time(3));
        assertThat(plan.items()).isEqualTo(3);
        assertThat(plan.time()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aMemoryIsPositiveAndLastsAHundredYearsAtMost() {
        assertThatCode(() -> memory(36_500, 10, 1, 0)).doesNotThrowAnyException();
        assertThatCode(() -> memory(0.001, 1, 2, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> memory(0, 5, 1, 0)).hasMessageContaining("Stability 0.0");
        assertThatThrownBy(() -> memory(36_501, 5, 1, 0)).hasMessageContaining("Stability 36501.0");
        assertThatThrownBy(() -> memory(5, 0.9, 1, 0)).hasMessageContaining("difficulty 0.9");
        assertThatThrownBy(() -> memory(5, 10.1, 1, 0)).hasMessageContaining("difficulty 10.1");
    }

    @Test
    void nothingLapsesMoreOftenThanItWasAskedAgain() {
        assertThatThrownBy(() -> memory(5, 5, 0, 0)).hasMessageContaining("in 0 reviews");
        assertThatThrownBy(() -> memory(5, 5, 2, 2)).hasMessageContaining("2 lapses in 2 reviews");
        assertThatThrownBy(() -> memory(5, 5, 2, -1)).hasMessageContaining("-1 lapses");
    }

    @Test
    void anExamMayAskForCertaintyButNotForNothing() {
        assertThatCode(() -> new Exam(DAY, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Exam(DAY, 0)).hasMessageContaining("0.0 is not between");
        assertThatThrownBy(() -> new Exam(DAY, 1.01)).hasMessageContaining("1.01 is not between");
    }

    @Test
    void aScheduleCannotHoldOutForCertaintyOrForNothing() {
        assertThatThrownBy(() -> Fsrs.standard().retaining(1)).hasMessageContaining("1.0 is not between");
        assertThatThrownBy(() -> Fsrs.standard().retaining(0)).hasMessageContaining("0.0 is not between");
        assertThat(Fsrs.standard().desiredRetention()).isEqualTo(0.9);
        assertThat(Fsrs.standard().retaining(0.8).desiredRetention()).isEqualTo(0.8);
    }

    @Test
    void whatWeighsNothingIsNotStudied() {
        assertThatThrownBy(() -> weighing(0)).hasMessageContaining("weighs 0.0");
        assertThatThrownBy(() -> weighing(Double.POSITIVE_INFINITY)).hasMessageContaining("weighs Infinity");
        assertThatThrownBy(() -> weighing(Double.NaN)).hasMessageContaining("weighs NaN");
    }

    @Test
    void ofWhatWasDoneTodayTheNewIsAPart() {
        assertThatCode(() -> new Done(3, 3)).doesNotThrowAnyException();
        assertThatCode(() -> new Done(3, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Done(3, 4)).hasMessageContaining("4 new among 3 items");
        assertThatThrownBy(() -> new Done(3, -1)).hasMessageContaining("-1 new");
    }

    @Test
    void everyWeightMayStandAtTheEndsOfItsRange() {
        var weights = new ArrayList<>(Parameters.FSRS_6.weights());
        weights.set(0, 0.001);
        weights.set(20, 0.8);
        weights.set(19, 0.01);
        assertThatCode(() -> new Parameters("FSRS", "6", weights)).doesNotThrowAnyException();
        weights.set(19, 0.009);
        assertThatThrownBy(() -> new Parameters("FSRS", "6", weights)).hasMessageContaining("w19 is 0.009");
    }

    private static Memory memory(double stability, double difficulty, int reviews, int lapses) {
        return new Memory(stability, difficulty, NEW_YEAR, reviews, lapses);
    }

    private static Studied weighing(double weight) {
        return new Studied(new FactId("fact"), memory(5, 5, 1, 0), NEW_YEAR, weight);
    }

    private static List<FactId> facts(String... names) {
        return List.of(names).stream().map(FactId::new).toList();
    }
}
