package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.web.accommodation.ExtraTime;

class TimingTests {

    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private static Timing timing(int minutes, int openMinutes) {
        return new Timing(
                minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                openMinutes == 0 ? Optional.empty() : Optional.of(after(openMinutes)));
    }

    private static Instant after(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void withoutLimitsThereIsNoEnd() {
        assertThat(Timing.NONE.deadline(TEN, ExtraTime.NONE)).isEmpty();
        assertThat(Timing.NONE.isLimited()).isFalse();
    }

    @Test
    void whateverComesFirstEndsIt() {
        assertThat(timing(20, 60).deadline(TEN, ExtraTime.NONE)).contains(after(20));
        assertThat(timing(20, 15).deadline(TEN, ExtraTime.NONE)).contains(after(15));
    }

    @Test
    void extraTimeExtendsTimerAndWindow() {
        assertThat(timing(20, 20).deadline(TEN, ExtraTime.QUARTER)).contains(after(25));
        assertThat(timing(20, 20).deadline(TEN, ExtraTime.HALF)).contains(after(30));
        assertThat(timing(20, 20).deadline(TEN, ExtraTime.DOUBLE)).contains(after(40));
        assertThat(timing(20, 20).closes(ExtraTime.HALF)).contains(after(30));
    }

    @Test
    void untimedIsWithoutTimerAndWithoutWindow() {
        assertThat(timing(20, 20).deadline(TEN, ExtraTime.UNTIMED)).isEmpty();
        assertThat(timing(20, 20).closes(ExtraTime.UNTIMED)).isEmpty();
        assertThat(timing(20, 20).limitWith(ExtraTime.UNTIMED)).isEmpty();
    }

    @Test
    void aWindowAloneGivesAShareOfTheTimeThereWasUpToADay() {
        assertThat(timing(0, 60).deadline(TEN, ExtraTime.HALF)).contains(after(90));
        var days = timing(0, 10 * 24 * 60);
        assertThat(days.deadline(TEN, ExtraTime.HALF)).contains(after(10 * 24 * 60 + 12 * 60));
    }

    @Test
    void noTimeAtAllIsNoLimit() {
        assertThatThrownBy(() -> new Timing(Optional.of(Duration.ZERO), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
