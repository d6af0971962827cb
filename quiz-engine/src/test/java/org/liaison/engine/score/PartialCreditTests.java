package org.liaison.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.liaison.engine.score.PartialCredit.ALL_OR_NOTHING;
import static org.liaison.engine.score.PartialCredit.BALANCED;
import static org.liaison.engine.score.PartialCredit.MAP_RESPONSE;
import static org.liaison.engine.score.PartialCredit.PLUS_MINUS;
import static org.liaison.engine.score.PartialCredit.PS1M;
import static org.liaison.engine.score.PartialCredit.PS50;
import static org.liaison.engine.score.PartialCredit.RIPKEY;
import static org.liaison.engine.score.PartialCredit.TRUE_FALSE;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Response;

class PartialCreditTests {

    private static final Ticks PERFECT = new Ticks(3, 0, 0, 2);
    private static final Ticks BLANK = new Ticks(0, 0, 3, 2);
    private static final Ticks EVERYTHING = new Ticks(3, 2, 0, 0);
    private static final Ticks TWO_AND_A_WRONG_ONE = new Ticks(2, 1, 1, 1);

    @Test
    void everyRuleGivesEverythingForExactlyTheRightOptions() {
        for (var rule : PartialCredit.values()) {
            assertThat(rule.fraction(PERFECT)).as(rule.name()).isEqualTo(1);
        }
    }

    @Test
    void onlyTrueFalsePaysForABlankResponse() {
        for (var rule : PartialCredit.values()) {
            assertThat(rule.fraction(BLANK)).as(rule.name()).isEqualTo(rule == TRUE_FALSE ? 0.4 : 0);
        }
    }

    @Test
    void aMixedResponseEarnsWhatEachRuleSays() {
        expect(ALL_OR_NOTHING, 0);
        expect(BALANCED, 2 / 3.0 - 1 / 2.0);
        expect(PLUS_MINUS, 1 / 3.0);
        expect(TRUE_FALSE, 3 / 5.0);
        expect(PS50, 0.5);
        expect(PS1M, 2 / 3.0);
        expect(RIPKEY, 2 / 3.0);
        expect(MAP_RESPONSE, 0);
    }

    private static void expect(PartialCredit rule, double fraction) {
        assertThat(rule.fraction(TWO_AND_A_WRONG_ONE)).as(rule.name()).isEqualTo(fraction, within(1e-12));
    }

    @Test
    void tickingEverythingPaysOnlyWhereTheNumberMustBeEnforced() {
        assertThat(BALANCED.fraction(EVERYTHING)).isZero();
        assertThat(RIPKEY.fraction(EVERYTHING)).isZero();
        assertThat(ALL_OR_NOTHING.fraction(EVERYTHING)).isZero();
        assertThat(MAP_RESPONSE.fraction(EVERYTHING)).isZero();
        assertThat(PS1M.fraction(EVERYTHING)).isEqualTo(1);
        assertThat(PS50.fraction(EVERYTHING)).isEqualTo(0.5);
    }

    @Test
    void everyRuleStaysBetweenNothingAndEverything() {
        for (var seed = 0; seed < 5_000; seed++) {
            var ticks = random(seed);
            for (var rule : PartialCredit.values()) {
                assertThat(rule.fraction(ticks)).as("%s %s", rule, ticks).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void anotherHitNeverCosts() {
        for (var seed = 0; seed < 5_000; seed++) {
            var ticks = random(seed);
            if (ticks.misses() > 0 && ticks.ticked() < ticks.keys()) {
                var more =
                        new Ticks(ticks.hits() + 1, ticks.falseAlarms(), ticks.misses() - 1, ticks.correctRejections());
                for (var rule : PartialCredit.values()) {
                    assertThat(rule.fraction(more)).isGreaterThanOrEqualTo(rule.fraction(ticks));
                }
            }
        }
    }

    private static Ticks random(long seed) {
        var dice = new SplittableRandom(seed);
        return new Ticks(1 + dice.nextInt(4), dice.nextInt(4), dice.nextInt(4), dice.nextInt(4));
    }

    @Test
    void ticksAreReadFromAResponseAndBalancedIsWhatTheItemItselfEarns() {
        var item = Items.several("Which?", List.of("A", "B"), "C", "D", "E");
        var response = Items.picking(item.options(), "A", "C");
        var ticks = Ticks.of(item.options(), response);
        assertThat(ticks).isEqualTo(new Ticks(1, 1, 1, 2));
        assertThat(BALANCED.fraction(ticks)).isEqualTo(item.score(response).fraction());
        assertThatThrownBy(() -> new Ticks(0, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResponseMappingFollowsTheExampleOfItsSpecification() {
        var water = new ResponseMapping(Map.of("H", 1.0, "O", 1.0, "Cl", -1.0), -2, 0, 2);
        assertThat(water.points(List.of("H", "O"))).isEqualTo(2);
        assertThat(water.points(List.of("H", "O", "Cl"))).isEqualTo(1);
        assertThat(water.points(List.of("H", "H"))).isEqualTo(1);
        assertThat(water.points(List.of("H", "He"))).isZero();
        assertThat(water.points(List.of())).isZero();
    }

    @Test
    void theCorrectionForGuessingMakesBlindGuessingWorthNothing() {
        assertThat(new FormulaScore(5, 15, 0, 4).lessGuesses()).isZero();
        assertThat(new FormulaScore(12, 6, 2, 4).lessGuesses()).isEqualTo(10);
        assertThat(new FormulaScore(12, 6, 2, 4).withOmissions()).isEqualTo(12.5);
    }

    @Test
    void theGradeMethodSaysWhichAttemptCounts() {
        var grades = List.of(0.5, 0.9, 0.7);
        assertThat(GradeMethod.BEST.of(grades)).isEqualTo(0.9);
        assertThat(GradeMethod.LAST.of(grades)).isEqualTo(0.7);
        assertThat(GradeMethod.FIRST.of(grades)).isEqualTo(0.5);
        assertThat(GradeMethod.MEAN.of(grades)).isEqualTo(0.7, within(1e-12));
        assertThatThrownBy(() -> GradeMethod.BEST.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void underPs50HalfOfTheRightOptionsEarnHalfAndFewerNothing() {
        assertThat(PS50.fraction(new Ticks(2, 0, 2, 2))).isEqualTo(0.5);
        assertThat(PS50.fraction(new Ticks(1, 0, 3, 2))).isZero();
    }

    @Test
    void aBlankResponseHitsNothingAndRejectsEveryWrongOption() {
        var item = Items.several("Which?", List.of("A", "B"), "C", "D", "E");
        assertThat(Ticks.of(item.options(), Response.BLANK)).isEqualTo(new Ticks(0, 0, 2, 3));
    }

    @Test
    void theCorrectionForGuessingHoldsForTheWorstTestToo() {
        assertThat(new FormulaScore(0, 3, 0, 2).lessGuesses()).isEqualTo(-3);
        assertThat(new FormulaScore(0, 0, 4, 2).withOmissions()).isEqualTo(2);
        assertThatThrownBy(() -> new FormulaScore(1, 1, 1, 1)).hasMessageContaining("of 1 options");
        assertThatThrownBy(() -> new FormulaScore(1, -1, 1, 2)).hasMessageContaining("-1 wrong");
    }

    @Test
    void theBoundsOfAMappingMayMeetButNotCross() {
        assertThat(new ResponseMapping(Map.of(), 5, 1, 1).points(List.of("anything")))
                .isEqualTo(1);
        assertThatThrownBy(() -> new ResponseMapping(Map.of(), 5, 2, 1)).hasMessageContaining("Bounds 2.0 to 1.0");
    }
}
