package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaison.engine.memory.Rating.AGAIN;
import static org.liaison.engine.memory.Rating.EASY;
import static org.liaison.engine.memory.Rating.GOOD;
import static org.liaison.engine.memory.Rating.HARD;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RatingTests {

    private static final Duration MEDIAN = Duration.ofSeconds(12);
    private static final Duration SWIFT = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(30);

    @Test
    void aWrongAnswerIsAgainHoweverSureAndSwift() {
        assertThat(Rating.from(0, null, SLOW, MEDIAN)).isEqualTo(AGAIN);
        assertThat(Rating.from(0, 3, SWIFT, MEDIAN)).isEqualTo(AGAIN);
    }

    @Test
    void aRightAnswerIsGood() {
        assertThat(Rating.from(1, null, SWIFT, MEDIAN)).isEqualTo(GOOD);
        assertThat(Rating.from(1, 2, SWIFT, MEDIAN)).isEqualTo(GOOD);
    }

    @Test
    void aRightAnswerThatWasMostlyGuessedIsHard() {
        assertThat(Rating.from(1, 1, SWIFT, MEDIAN)).isEqualTo(HARD);
    }

    @Test
    void aRightAnswerIsEasyOnlyIfBothSureAndSwifterThanUsual() {
        assertThat(Rating.from(1, 3, SWIFT, MEDIAN)).isEqualTo(EASY);
        assertThat(Rating.from(1, 3, SLOW, MEDIAN)).isEqualTo(GOOD);
        assertThat(Rating.from(1, 3, MEDIAN, MEDIAN)).isEqualTo(GOOD);
    }

    @Test
    void nothingIsEasyBeforeTheUsualTimeIsKnown() {
        assertThat(Rating.from(1, 3, SWIFT, null)).isEqualTo(GOOD);
    }

    @Test
    void halfRightIsHardAndLessIsAgain() {
        assertThat(Rating.from(0.5, 3, SWIFT, MEDIAN)).isEqualTo(HARD);
        assertThat(Rating.from(0.99, null, SLOW, null)).isEqualTo(HARD);
        assertThat(Rating.from(0.49, 2, SWIFT, MEDIAN)).isEqualTo(AGAIN);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Rating.from(1.1, null, SWIFT, null)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> Rating.from(Double.NaN, null, SWIFT, null)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Rating.from(1, 4, SWIFT, null)).hasMessageContaining("4");
        assertThatThrownBy(() -> Rating.of(0)).hasMessageContaining("from 1 to 4");
    }

    @Test
    void numbersRunFromAgainToEasy() {
        for (var rating : Rating.values()) {
            assertThat(Rating.of(rating.number())).isEqualTo(rating);
        }
        assertThat(AGAIN.number()).isEqualTo(1);
        assertThat(EASY.number()).isEqualTo(4);
    }
}
