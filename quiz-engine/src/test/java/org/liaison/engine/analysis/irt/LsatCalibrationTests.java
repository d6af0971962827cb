package org.liaison.engine.analysis.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.Lsat;

/** The published estimates for the published data, as other programs give them to three decimals. */
class LsatCalibrationTests {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);
    private static final Responses LSAT = Responses.of(Lsat.rows());
    private static final Calibration TWO = Calibration.of(Model.TWO_PARAMETERS, LSAT, Prior.NONE);

    @Test
    void raschAgreesWithThePublishedEstimates() {
        var fitted = Calibration.of(Model.RASCH, LSAT, Prior.NONE);
        assertThat(fitted.converged()).isTrue();
        expect(fitted, Curve::discrimination, THREE_DECIMALS, 0.7551, 0.7551, 0.7551, 0.7551, 0.7551);
        expect(fitted, Curve::difficulty, THREE_DECIMALS, -3.6153, -1.3224, -0.3176, -1.7301, -2.7802);
        assertThat(fitted.logLikelihood()).isEqualTo(-2466.938, THREE_DECIMALS);
    }

    /** Maximized once more by another method (quasi-Newton over 61 Gauss-Hermite points, gradient below 1e-9). */
    @Test
    void twoParametersAreWhereTheLikelihoodIsHighest() {
        expect(TWO, Curve::discrimination, THREE_DECIMALS, 0.8257, 0.7227, 0.8909, 0.6884, 0.6569);
        expect(TWO, Curve::difficulty, THREE_DECIMALS, -3.3588, -1.3701, -0.2797, -1.8664, -3.1259);
        assertThat(TWO.converged()).isTrue();
        assertThat(TWO.logLikelihood()).isEqualTo(-2466.65338, within(0.000005));
    }

    /** Programs stop at slightly different places on a flat top; the published figures are no more likely than ours. */
    @Test
    void twoParametersAgreeWithThePublishedEstimatesAndAreNoLessLikely() {
        var a = new double[] {0.8254, 0.7229, 0.8905, 0.6886, 0.6575};
        var b = new double[] {-3.3597, -1.3696, -0.2799, -1.8659, -3.1236};
        expect(TWO, Curve::discrimination, within(0.001), a);
        expect(TWO, Curve::difficulty, within(0.0025), b);
        var published = IntStream.range(0, a.length)
                .mapToObj(item -> new Curve(a[item], b[item], 0))
                .toList();
        var likelihood = new Likelihood(LSAT, published).visit((pattern, times, spread) -> {});
        assertThat(likelihood).isLessThanOrEqualTo(TWO.logLikelihood());
    }

    @Test
    void theErrorsAreNearThoseOfTheFullInformation() {
        var errors = TWO.items().stream()
                .map(item -> (item.difficulty().high() - item.difficulty().low()) / 2 / Figure.Z)
                .toList();
        var published = List.of(0.8665, 0.3075, 0.0996, 0.4343, 0.8712);
        for (var item = 0; item < errors.size(); item++) {
            assertThat(errors.get(item)).isCloseTo(published.get(item), Percentage.withPercentage(5));
        }
    }

    private static void expect(
            Calibration fitted, ToDoubleFunction<Curve> parameter, Offset<Double> offset, double... expected) {
        for (var item = 0; item < expected.length; item++) {
            assertThat(parameter.applyAsDouble(fitted.curves().get(item))).isEqualTo(expected[item], offset);
        }
    }
}
