package org.liaison.web.progress.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.web.quiz.Judgment;

class GrowthTests {

    private static final FactId FACT = new FactId("army-08");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void nothingAnsweredIsNoGrowth() {
        assertThat(Growth.of(List.of(), Set.of(FACT), MONDAY).isEmpty()).isTrue();
        assertThat(Growth.of(List.of(right(0)), Set.of(), MONDAY).isEmpty()).isTrue();
    }

    @Test
    void theLastPointIsTodayAndHoldsEverything() {
        var growth = Growth.of(List.of(right(0), right(1), right(1), right(2)), Set.of(FACT), after(3));
        assertThat(growth.days()).isEqualTo(1);
        assertThat(growth.points()).extracting(Growth.Point::answers).containsExactly(1, 2, 1, 0);
        assertThat(growth.points().get(0).known()).isZero();
        assertThat(growth.points().get(3))
                .extracting(Growth.Point::known, Growth.Point::met)
                .containsExactly(1, 1);
    }

    @Test
    void noAnswerIsLostHoweverLongAgoTheFirstWas() {
        for (var days = 0; days < 900; days += 13) {
            var growth = Growth.of(List.of(right(0), right(days)), Set.of(FACT), after(days));
            assertThat(growth.points()).hasSizeLessThan(40);
            assertThat(growth.points().stream().mapToInt(Growth.Point::answers).sum())
                    .isEqualTo(2);
        }
    }

    private static Instant after(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static Judgment right(int day) {
        return new Judgment(FACT, 1, 0.25, after(day));
    }
}
