package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointsTests {

    @Test
    void whatIsWholeIsWhole() {
        assertThat(Points.of(0)).isEqualTo("0");
        assertThat(Points.of(0.1 + 0.2 + 0.7)).isEqualTo("1");
        assertThat(Points.of(12)).isEqualTo("12");
    }

    @Test
    void sharesAreFractionsInLowestTerms() {
        assertThat(Points.of(0.5)).isEqualTo("1/2");
        assertThat(Points.of(1 - 1.0 / 3)).isEqualTo("2/3");
        assertThat(Points.of(4 + 2.0 / 4 + 1.0 / 3)).isEqualTo("4 5/6");
        assertThat(Points.of(1.0 / 3 + 1.0 / 4 + 1.0 / 5 + 1.0 / 7)).isEqualTo("389/420");
    }

    @Test
    void whatFitsNoSmallFractionHasTwoDecimalPlaces() {
        assertThat(Points.of(Math.PI)).isEqualTo("3.14");
    }

    @Test
    void marksHaveASign() {
        assertThat(Points.signed(3)).isEqualTo("+3");
        assertThat(Points.signed(-2.0 / 3)).isEqualTo("−2/3");
        assertThat(Points.signed(1 - 1.0 / 3 - 2.0 / 3)).isEqualTo("0");
    }
}
