package org.liaison.engine.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.mastery.Mastery.Level;

class MasteryTests {

    @Test
    void aRightResponseRaisesAndAWrongOneLowers() {
        var before = new Mastery(0.6, 3);
        assertThat(before.after(1, 0.25).known()).isGreaterThan(before.known());
        assertThat(before.after(0, 0.25).known()).isLessThan(before.known());
    }

    @Test
    void aRightResponseProvesLessWhereGuessingIsEasier() {
        var choice = Mastery.UNSEEN.after(1, 0.25).known();
        var coin = Mastery.UNSEEN.after(1, 0.5).known();
        var typed = Mastery.UNSEEN.after(1, 0).known();
        assertThat(coin).isLessThan(choice);
        assertThat(choice).isLessThan(typed);
    }

    @Test
    void aPartlyRightResponseLiesBetween() {
        var half = Mastery.UNSEEN.after(0.5, 0.25).known();
        assertThat(half)
                .isBetween(
                        Mastery.UNSEEN.after(0, 0.25).known(),
                        Mastery.UNSEEN.after(1, 0.25).known());
    }

    @Test
    void oneRightResponseIsNotYetKnowing() {
        assertThat(Mastery.UNSEEN.level()).isEqualTo(Level.NEW);
        assertThat(Mastery.UNSEEN.after(1, 0).level()).isNotEqualTo(Level.KNOWN);
        assertThat(Mastery.UNSEEN.after(1, 0.25).after(1, 0.25).after(1, 0.25).level())
                .isEqualTo(Level.KNOWN);
    }

    @Test
    void masteryStaysAProbabilityWhateverComes() {
        for (var seed = 0; seed < 2_000; seed++) {
            var dice = new java.util.SplittableRandom(seed);
            var mastery = Mastery.UNSEEN;
            for (var response = 0; response < 40; response++) {
                mastery = mastery.after(dice.nextInt(3) / 2.0, dice.nextDouble());
                assertThat(mastery.known()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void factsWithoutAResponseCountAsNotKnown() {
        var known = new Mastery(1, 4);
        assertThat(Mastery.percentKnown(List.of(known, Mastery.UNSEEN))).isEqualTo(50);
        assertThat(Mastery.percentKnown(List.of())).isZero();
    }
}
