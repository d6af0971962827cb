package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FigureTests {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    @Test
    void sharesHaveTheIntervalOfWilson() {
        assertThat(Figure.share(8, 10).low()).isEqualTo(0.490, THREE_DECIMALS);
        assertThat(Figure.share(8, 10).high()).isEqualTo(0.943, THREE_DECIMALS);
        assertThat(Figure.share(0, 10).low()).isZero();
        assertThat(Figure.share(0, 10).high()).isEqualTo(0.278, THREE_DECIMALS);
        assertThat(Figure.share(0, 0).isKnown()).isFalse();
    }

    @Test
    void correlationsHaveTheIntervalOfFisher() {
        assertThat(Figure.correlation(0.5, 28).low()).isEqualTo(0.156, THREE_DECIMALS);
        assertThat(Figure.correlation(0.5, 28).high()).isEqualTo(0.736, THREE_DECIMALS);
        assertThat(Figure.correlation(0.5, 3).low()).isEqualTo(-1);
        assertThat(Figure.correlation(1, 50).high()).isLessThanOrEqualTo(1);
    }

    @Test
    void theIntervalOfAShareHoldsTheTruthAboutNineteenTimesInTwenty() {
        var held = 0;
        var tries = 5_000;
        for (var seed = 0; seed < tries; seed++) {
            var dice = new SplittableRandom(seed);
            var truth = 0.05 + 0.9 * dice.nextDouble();
            var count = 0;
            for (var answer = 0; answer < 60; answer++) {
                count += dice.nextDouble() < truth ? 1 : 0;
            }
            var figure = Figure.share(count, 60);
            held += figure.low() <= truth && truth <= figure.high() ? 1 : 0;
        }
        assertThat(held / (double) tries).isBetween(0.93, 0.97);
    }

    @Test
    void anotherUnitKeepsTheEndsInOrder() {
        assertThat(Figure.around(2, 1, 5).times(-1).low()).isLessThan(-2);
    }
}
