package org.liaison.engine.analysis.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTests {

    private static final int ITEMS = 20;

    @Test
    void twoParametersAreFoundAgainInWhatTheyMade() {
        for (var seed = 0; seed < 5; seed++) {
            var truth = curves(seed, 0);
            var fitted = Calibration.of(Model.TWO_PARAMETERS, made(truth, 1500, seed), Prior.USUAL);
            assertThat(fitted.converged()).isTrue();
            for (var item = 0; item < ITEMS; item++) {
                var found = fitted.curves().get(item);
                assertThat(found.difficulty()).isCloseTo(truth.get(item).difficulty(), within(0.5));
                assertThat(found.discrimination()).isCloseTo(truth.get(item).discrimination(), within(0.45));
            }
        }
    }

    @Test
    void theIntervalsHoldTheTruthMostOfTheTime() {
        var held = 0;
        for (var seed = 0; seed < 10; seed++) {
            var truth = curves(seed, 0);
            var fitted = Calibration.of(Model.TWO_PARAMETERS, made(truth, 800, seed), Prior.NONE);
            for (var item = 0; item < ITEMS; item++) {
                var figure = fitted.items().get(item).difficulty();
                var b = truth.get(item).difficulty();
                held += figure.low() <= b && b <= figure.high() ? 1 : 0;
            }
        }
        assertThat(held / (10.0 * ITEMS)).isBetween(0.88, 0.99);
    }

    @Test
    void aKnownGuessRateIsTakenIntoAccount() {
        var truth = curves(3, 0.25);
        var guessing = truth.stream().mapToDouble(Curve::guessing).toArray();
        var responses = made(truth, 3000, 3);
        var fitted = Calibration.of(Model.TWO_PARAMETERS, responses, Prior.USUAL, guessing);
        var blind = Calibration.of(Model.TWO_PARAMETERS, responses, Prior.USUAL);
        assertThat(distance(fitted, truth)).isLessThan(distance(blind, truth)).isLessThan(0.2);
    }

    private static double distance(Calibration fitted, List<Curve> truth) {
        return IntStream.range(0, truth.size())
                .mapToDouble(item -> Math.abs(
                        fitted.curves().get(item).difficulty() - truth.get(item).difficulty()))
                .average()
                .orElseThrow();
    }

    @Test
    void itemsNotAskedAreLeftOutInsteadOfCountedWrong() {
        var rows = new ArrayList<int[]>();
        var dice = new SplittableRandom(1);
        for (var learner = 0; learner < 400; learner++) {
            var row = new int[4];
            for (var item = 0; item < 4; item++) {
                row[item] = dice.nextInt(2) == 0 ? Responses.NOT_ASKED : dice.nextDouble() < 0.7 ? 1 : 0;
            }
            rows.add(row);
        }
        var fitted = Calibration.of(Model.RASCH, Responses.of(rows), Prior.USUAL);
        var chance = fitted.curves().stream().map(ModelTests::overall).toList();
        assertThat(chance).allSatisfy(p -> assertThat(p).isBetween(0.6, 0.8));
    }

    private static Double overall(Curve curve) {
        return Posterior.PRIOR.chance(curve);
    }

    @Test
    void anItemThatEverybodyGotRightStillHasAPlace() {
        var rows = List.of(new int[] {1, 0}, new int[] {1, 1}, new int[] {1, 0}, new int[] {1, 1});
        for (var model : Model.values()) {
            var fitted = Calibration.of(model, Responses.of(rows), Prior.USUAL);
            assertThat(fitted.converged()).isTrue();
            assertThat(fitted.curves().get(0).difficulty()).isNegative().isGreaterThan(-10);
        }
    }

    @Test
    void twoParametersAreForMoreAnswersThanMostPlacesHave() {
        assertThat(Model.carriedBy(made(curves(1, 0), 499, 1))).isEqualTo(Model.RASCH);
        assertThat(Model.carriedBy(made(curves(1, 0), 500, 1))).isEqualTo(Model.TWO_PARAMETERS);
        assertThat(Prior.suited(Model.RASCH, made(curves(1, 0), 99, 1))).isEqualTo(Prior.USUAL);
        assertThat(Prior.suited(Model.RASCH, made(curves(1, 0), 300, 1))).isEqualTo(Prior.NONE);
    }

    @Test
    void answersThatFollowTheCurvesFit() {
        var truth = curves(7, 0);
        var fits = ItemFit.of(made(truth, 2000, 7), truth);
        assertThat(fits).allSatisfy(fit -> {
            assertThat(fit.infit().value()).isBetween(0.9, 1.1);
            assertThat(fit.outfit().value()).isBetween(0.8, 1.25);
            assertThat(fit.isMisfit()).isFalse();
        });
    }

    @Test
    void answersByTheTossOfACoinDoNotFit() {
        var truth = new ArrayList<>(curves(8, 0));
        var dice = new SplittableRandom(9);
        var noisy = new ArrayList<int[]>();
        for (var row : rows(truth, 1000, 8)) {
            var copy = row.clone();
            copy[0] = dice.nextInt(2);
            noisy.add(copy);
        }
        truth.set(0, new Curve(2, 0, 0));
        var fits = ItemFit.of(Responses.of(noisy), truth);
        assertThat(fits.get(0).isMisfit()).isTrue();
        assertThat(fits.get(0).outfit().value()).isGreaterThan(1.3);
    }

    @Test
    void responsesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Responses.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Responses.of(List.of(new int[] {2}))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Responses.of(List.of(new int[] {1}, new int[] {1, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Curve> curves(long seed, double guessing) {
        var dice = new SplittableRandom(seed);
        return IntStream.range(0, ITEMS)
                .mapToObj(item -> new Curve(0.8 + 0.8 * dice.nextDouble(), -1.5 + 3 * dice.nextDouble(), guessing))
                .toList();
    }

    private static Responses made(List<Curve> curves, int learners, long seed) {
        return Responses.of(rows(curves, learners, seed));
    }

    private static List<int[]> rows(List<Curve> curves, int learners, long seed) {
        var dice = new SplittableRandom(1000 + seed);
        var rows = new ArrayList<int[]>();
        for (var learner = 0; learner < learners; learner++) {
            var ability = bell(dice);
            rows.add(curves.stream()
                    .mapToInt(curve -> dice.nextDouble() < curve.chance(ability) ? 1 : 0)
                    .toArray());
        }
        return rows;
    }

    private static double bell(SplittableRandom dice) {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }
}
