package org.liaison.engine.analysis.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.liaison.engine.analysis.irt.Elo.Rating;
import org.liaison.engine.analysis.irt.MantelHaenszel.Case;
import org.liaison.engine.analysis.irt.MantelHaenszel.Size;

class AbilityScaleTests {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    @Test
    void anAbilityIsTheMeanOfThePosterior() {
        assertThat(Posterior.PRIOR.mean()).isEqualTo(0, within(1e-12));
        assertThat(Posterior.PRIOR.deviation()).isEqualTo(1, within(0.002));
        var once = Posterior.PRIOR.after(new Curve(1, 0, 0), 1);
        assertThat(once.mean()).isEqualTo(0.413, THREE_DECIMALS);
        assertThat(once.deviation()).isEqualTo(0.910, THREE_DECIMALS);
        var thrice = once.after(new Curve(1, 1, 0), 1).after(new Curve(1.5, -0.5, 0.25), 0);
        assertThat(thrice.mean()).isEqualTo(0.133, THREE_DECIMALS);
        assertThat(thrice.deviation()).isEqualTo(0.744, THREE_DECIMALS);
    }

    @Test
    void moreRightAnswersNeverMeanLessAbility() {
        for (var seed = 0; seed < 1_000; seed++) {
            var dice = new SplittableRandom(seed);
            var items = curves(dice, 12);
            var wrong = dice.nextInt(items.size());
            var some = Posterior.PRIOR;
            var more = Posterior.PRIOR;
            for (var item = 0; item < items.size(); item++) {
                var earned = dice.nextInt(2);
                some = some.after(items.get(item), item == wrong ? 0 : earned);
                more = more.after(items.get(item), item == wrong ? 1 : earned);
            }
            assertThat(more.mean()).isGreaterThan(some.mean());
            assertThat(more.mean()).isBetween(-4.0, 4.0);
            assertThat(more.deviation()).isBetween(0.0, 1.1);
        }
    }

    @Test
    void theOrderOfTheAnswersMakesNoDifference() {
        for (var seed = 0; seed < 500; seed++) {
            var items = curves(new SplittableRandom(seed), 8);
            var forth = Posterior.PRIOR;
            var back = Posterior.PRIOR;
            for (var item = 0; item < items.size(); item++) {
                forth = forth.after(items.get(item), item % 2);
                var other = items.size() - 1 - item;
                back = back.after(items.get(other), other % 2);
            }
            assertThat(forth.mean()).isEqualTo(back.mean(), within(1e-9));
        }
    }

    @Test
    void anItemTellsMostNearItsDifficultyAndLessWhenItCanBeGuessed() {
        assertThat(new Curve(1, 0, 0).information(0)).isEqualTo(0.25, within(1e-12));
        assertThat(new Curve(2, 0, 0).information(0)).isEqualTo(1, within(1e-12));
        assertThat(new Curve(1, 0, 0).information(2)).isLessThan(0.25);
        assertThat(new Curve(1, 0, 0.25).information(0)).isEqualTo(0.15, within(1e-12));
    }

    private static List<Curve> curves(SplittableRandom dice, int items) {
        var curves = new ArrayList<Curve>();
        for (var item = 0; item < items; item++) {
            curves.add(new Curve(0.5 + dice.nextDouble(), -2 + 4 * dice.nextDouble(), dice.nextInt(2) * 0.25));
        }
        return curves;
    }

    @Test
    void aPredictionWeighsAsMuchAsTwentyAnswers() {
        assertThat(Shrinkage.difficulty(1, 20, -1)).isZero();
        assertThat(Shrinkage.difficulty(1, 10, -1)).isEqualTo(-0.333, THREE_DECIMALS);
        assertThat(Shrinkage.difficulty(Double.NaN, 0, -1)).isEqualTo(-1);
        assertThat(new Curve(1, 1, 0.25).shrunk(80, 0).difficulty()).isEqualTo(0.8, within(1e-12));
        assertThat(Curve.predicted(0.75, 0.25)).isEqualTo(new Curve(1, 1, 0.25));
    }

    @Test
    void aDifferenceBetweenGroupsComesOutAsByHand() {
        var cases = new ArrayList<Case>();
        add(cases, false, 1, 10, 5);
        add(cases, true, 1, 8, 7);
        add(cases, false, 2, 12, 3);
        add(cases, true, 2, 9, 6);
        var found = MantelHaenszel.of(cases);
        assertThat(found.delta().value()).isEqualTo(-1.765, THREE_DECIMALS);
        assertThat((found.delta().high() - found.delta().low()) / 2 / 1.959964).isEqualTo(1.309, THREE_DECIMALS);
        assertThat(found.chiSquare()).isEqualTo(1.146, THREE_DECIMALS);
        assertThat(found.size()).isEqualTo(Size.NEGLIGIBLE);
    }

    private static void add(List<Case> cases, boolean focal, int level, int right, int wrong) {
        for (var learner = 0; learner < right + wrong; learner++) {
            cases.add(new Case(focal, learner < right, level));
        }
    }

    @Test
    void groupsThatAreAlikeShowNoDifference() {
        for (var seed = 0; seed < 1_000; seed++) {
            var dice = new SplittableRandom(seed);
            var cases = new ArrayList<Case>();
            add(cases, false, 0, 1, 1);
            add(cases, true, 0, 1, 1);
            for (var learner = 0; learner < 40; learner++) {
                var level = dice.nextInt(5);
                var right = dice.nextInt(6) < level;
                cases.add(new Case(false, right, level));
                cases.add(new Case(true, right, level));
            }
            var found = MantelHaenszel.of(cases);
            assertThat(found.delta().value()).isEqualTo(0, within(1e-9));
            assertThat(found.size()).isEqualTo(Size.NEGLIGIBLE);
        }
    }

    @Test
    void aLargeDifferenceIsFoundAndChangesItsSignWithTheGroups() {
        var cases = new ArrayList<Case>();
        var swapped = new ArrayList<Case>();
        for (var level = 1; level <= 4; level++) {
            add(cases, false, level, 40, 10);
            add(cases, true, level, 20, 30);
        }
        cases.forEach(one -> swapped.add(new Case(!one.focal(), one.right(), one.level())));
        assertThat(MantelHaenszel.of(cases).size()).isEqualTo(Size.LARGE);
        assertThat(MantelHaenszel.of(cases).delta().value())
                .isNegative()
                .isEqualTo(-MantelHaenszel.of(swapped).delta().value(), within(1e-9));
        assertThat(MantelHaenszel.of(cases.subList(0, 20)).size()).isEqualTo(Size.TOO_FEW);
    }

    @Test
    void aSurpriseMovesLearnerAndItemTheSameWayApart() {
        var after = new Elo(Rating.NEW, Rating.NEW).after(1, 0, false);
        assertThat(after.learner()).isEqualTo(new Rating(0.5, 1));
        assertThat(after.item()).isEqualTo(new Rating(-0.5, 1));
        var repeated = new Elo(Rating.NEW, Rating.NEW).after(1, 0, true);
        assertThat(repeated.item()).isEqualTo(Rating.NEW);
        var guessed = new Elo(Rating.NEW, Rating.NEW).after(1, 0.5, false);
        assertThat(guessed.learner().value()).isEqualTo(0.25);
    }

    @Test
    void ratingsFindTheDifficultiesThatMadeTheAnswers() {
        for (var seed = 0; seed < 20; seed++) {
            var dice = new SplittableRandom(seed);
            var items = new Rating[30];
            java.util.Arrays.fill(items, Rating.NEW);
            for (var learner = 0; learner < 300; learner++) {
                var ability = dice.nextDouble() * 3 - 1.5;
                var rating = Rating.NEW;
                for (var item = 0; item < items.length; item++) {
                    var truth = new Curve(1, item / 10.0 - 1.5, 0.25);
                    var right = dice.nextDouble() < truth.chance(ability) ? 1 : 0;
                    var after = new Elo(rating, items[item]).after(right, 0.25, false);
                    rating = after.learner();
                    items[item] = after.item();
                }
            }
            assertThat(order(items)).isGreaterThan(0.85);
        }
    }

    /** The share of pairs that stand in the right order. */
    private static double order(Rating[] items) {
        var right = 0.0;
        var pairs = 0;
        for (var easy = 0; easy < items.length; easy++) {
            for (var hard = easy + 1; hard < items.length; hard++) {
                right += items[easy].value() < items[hard].value() ? 1 : 0;
                pairs++;
            }
        }
        return right / pairs;
    }
}
