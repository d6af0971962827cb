package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Guesses at what was meant. */
class NearestTests {

    @Test
    void aSlipIsALetterChangedAddedDroppedOrSwapped() {
        assertThat(Nearest.distance("heron", "heran")).isEqualTo(1);
        assertThat(Nearest.distance("heron", "herron")).isEqualTo(1);
        assertThat(Nearest.distance("heron", "hero")).isEqualTo(1);
        assertThat(Nearest.distance("heron", "ehron")).isEqualTo(1);
        assertThat(Nearest.distance("", "boat")).isEqualTo(4);
    }

    @Test
    void letterCaseIsNoSlip() {
        assertThat(Nearest.distance("Heron", "heron")).isZero();
    }

    @Test
    void theNearestOfSeveralIsGuessed() {
        assertThat(Nearest.to("hero", List.of("egret", "heron", "herons"))).contains("heron");
    }

    @Test
    void whatIsFarAwayIsNotGuessed() {
        assertThat(Nearest.to("whale", List.of("egret", "heron"))).isEmpty();
        assertThat(Nearest.to("x".repeat(81), List.of("x".repeat(80)))).isEmpty();
    }
}
