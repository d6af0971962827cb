package org.liaison.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.liaison.engine.score.Certainty.HIGH;
import static org.liaison.engine.score.Certainty.LOW;
import static org.liaison.engine.score.Certainty.MEDIUM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.score.CertaintySummary.Answer;
import org.liaison.engine.score.CertaintySummary.Leaning;

class CertaintyTests {

    @Test
    void rightEarnsOneTwoThreeAndWrongCostsNothingTwoSix() {
        assertThat(Arrays.stream(Certainty.values()).map(level -> level.mark(1)))
                .containsExactly(1.0, 2.0, 3.0);
        assertThat(Arrays.stream(Certainty.values()).map(level -> level.mark(0)))
                .containsExactly(0.0, -2.0, -6.0);
    }

    @Test
    void aPartlyRightAnswerLiesBetweenInProportion() {
        assertThat(HIGH.mark(0.5)).isEqualTo(-1.5);
        assertThat(MEDIUM.mark(0.75)).isEqualTo(1);
    }

    @Test
    void twoLevelsPayTheSameExactlyAtTwoThirdsAndAtFourFifths() {
        assertThat(LOW.mark(2 / 3.0)).isEqualTo(MEDIUM.mark(2 / 3.0), within(1e-12));
        assertThat(MEDIUM.mark(0.8)).isEqualTo(HIGH.mark(0.8), within(1e-12));
    }

    @Test
    void honestyPaysBestAtEveryChance() {
        for (var percent = 0; percent <= 100; percent++) {
            var chance = percent / 100.0;
            var best = Certainty.bestFor(chance).mark(chance);
            assertThat(Arrays.stream(Certainty.values()).mapToDouble(level -> level.mark(chance)))
                    .allMatch(mark -> mark <= best + 1e-12);
        }
    }

    @Test
    void noCertaintyIsTheLowest() {
        assertThat(List.of(Certainty.ofLevel(0), Certainty.ofLevel(2), Certainty.ofLevel(3)))
                .containsExactly(LOW, MEDIUM, HIGH);
    }

    @Test
    void aSummaryCountsTheUnansweredToo() {
        var summary = CertaintySummary.of(List.of(new Answer(HIGH, 1), new Answer(LOW, 1)), 2);
        assertThat(summary.asked()).isEqualTo(4);
        assertThat(summary.accuracy()).isEqualTo(0.5);
        assertThat(summary.meanMark()).isEqualTo(1);
        assertThat(summary.bonus()).isEqualTo(0.05, within(1e-12));
        assertThat(summary.accuracyWithBonus()).isEqualTo(0.55, within(1e-12));
    }

    @Test
    void judgingOneselfBadlyTakesOff() {
        var summary = CertaintySummary.of(List.of(new Answer(HIGH, 0), new Answer(LOW, 1)), 0);
        assertThat(summary.meanMark()).isEqualTo(-2.5);
        assertThat(summary.bonus()).isEqualTo(-0.3, within(1e-12));
    }

    @Test
    void eachLevelTellsWhichWayItErrs() {
        var answers = new ArrayList<Answer>();
        answers.addAll(Collections.nCopies(10, new Answer(LOW, 1)));
        answers.addAll(Collections.nCopies(7, new Answer(MEDIUM, 1)));
        answers.addAll(Collections.nCopies(3, new Answer(MEDIUM, 0)));
        answers.addAll(Collections.nCopies(3, new Answer(HIGH, 1)));
        answers.add(new Answer(HIGH, 0));
        var levels = CertaintySummary.of(answers, 0).levels();
        assertThat(levels.stream().map(CertaintySummary.Level::leaning))
                .containsExactly(Leaning.CLEARLY_TOO_UNSURE, Leaning.FITTING, Leaning.TOO_SURE);
        assertThat(CertaintySummary.of(List.of(), 3).levels()).allMatch(level -> level.leaning() == Leaning.UNUSED);
    }

    @Test
    void brierAndCalibrationErrorAreZeroOnlyForPerfectJudgment() {
        var even = List.of(new Answer(LOW, 1), new Answer(LOW, 0));
        assertThat(CertaintySummary.of(even, 0).calibrationError()).isZero();
        assertThat(CertaintySummary.of(even, 0).brier()).isEqualTo(0.25);
        var bold = List.of(new Answer(HIGH, 0), new Answer(HIGH, 0));
        assertThat(CertaintySummary.of(bold, 0).calibrationError()).isEqualTo(0.9);
        assertThat(CertaintySummary.of(bold, 0).brier()).isEqualTo(0.81, within(1e-12));
    }

    @Test
    void theNumberOfALevelInAFormLeadsBackToIt() {
        assertThat(Arrays.stream(Certainty.values()).map(Certainty::level)).containsExactly(1, 2, 3);
        for (var level : Certainty.values()) {
            assertThat(Certainty.ofLevel(level.level())).isEqualTo(level);
        }
    }

    @Test
    void whereTwoLevelsPayTheSameTheLessDaringOneIsAdvised() {
        assertThat(Certainty.bestFor(MEDIUM.from())).isEqualTo(LOW);
        assertThat(Certainty.bestFor(HIGH.from())).isEqualTo(MEDIUM);
    }

    @Test
    void aLevelFitsUpToBothEndsOfItsBand() {
        assertThat(leaning(HIGH, 0.8, 0.8, 0.8, 0.8)).isEqualTo(Leaning.FITTING);
        assertThat(leaning(LOW, 2 / 3.0)).isEqualTo(Leaning.FITTING);
        assertThat(leaning(MEDIUM, 2 / 3.0)).isEqualTo(Leaning.FITTING);
        assertThat(leaning(MEDIUM, 0.8)).isEqualTo(Leaning.FITTING);
    }

    @Test
    void oneAnswerIsNoClearSignOfJudgingBadlyButSeveralAre() {
        assertThat(leaning(LOW, 1)).isEqualTo(Leaning.TOO_UNSURE);
        assertThat(leaning(LOW, 1, 1, 1, 1, 1)).isEqualTo(Leaning.CLEARLY_TOO_UNSURE);
        assertThat(leaning(MEDIUM, 0)).isEqualTo(Leaning.TOO_SURE);
        assertThat(leaning(MEDIUM, 0, 0)).isEqualTo(Leaning.CLEARLY_TOO_SURE);
        assertThat(leaning(HIGH, 0.3, 0.3)).isEqualTo(Leaning.TOO_SURE);
    }

    private static Leaning leaning(Certainty certainty, double... earned) {
        var answers = Arrays.stream(earned)
                .mapToObj(share -> new Answer(certainty, share))
                .toList();
        return CertaintySummary.of(answers, 0).levels().stream()
                .filter(level -> level.certainty() == certainty)
                .findFirst()
                .orElseThrow()
                .leaning();
    }
}
