package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The published reference data give the published figures. */
class LsatTests {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    private final TestStatistics test = TestStatistics.of(Lsat.marks());
    private final List<ItemStatistics> items = ItemStatistics.of(Lsat.marks());

    @Test
    void kr20IsThePublishedOne() {
        assertThat(test.kr20().value()).isEqualTo(0.29499719, within(5e-9));
        assertThat(test.alpha().value()).isEqualTo(0.29499719, within(5e-9));
        assertThat(test.internalConsistency().value()).isEqualTo(29.499719, within(5e-7));
    }

    @Test
    void theTotalsAreDescribed() {
        assertThat(test.learners()).isEqualTo(1000);
        assertThat(test.mean().value()).isEqualTo(3.819, THREE_DECIMALS);
        assertThat(test.deviation().value()).isEqualTo(1.035, THREE_DECIMALS);
        assertThat(test.error().value()).isEqualTo(0.869, THREE_DECIMALS);
        assertThat(test.errorRatio().value()).isEqualTo(83.964, THREE_DECIMALS);
        assertThat(test.skewness().value()).isEqualTo(-0.691, THREE_DECIMALS);
        assertThat(test.kurtosis().value()).isEqualTo(0.078, THREE_DECIMALS);
    }

    @Test
    void facilitiesAreTheSharesOfRightAnswers() {
        assertThat(values(ItemStatistics::facility)).containsExactly(0.924, 0.709, 0.553, 0.763, 0.870);
    }

    @Test
    void itemsAgreeWithFiguresComputedElsewhere() {
        expect(ItemStatistics::pointBiserial, 0.1128, 0.1532, 0.1728, 0.1444, 0.1216);
        expect(ItemStatistics::discriminationIndex, 11.283, 15.318, 17.278, 14.443, 12.160);
        expect(ItemStatistics::efficiency, 18.482, 20.003, 21.890, 17.720, 18.775);
        expect(ItemStatistics::weight, 13.883, 22.743, 24.855, 21.368, 17.151);
    }

    private void expect(Function<ItemStatistics, Figure> figure, double... expected) {
        var found = values(figure);
        for (var item = 0; item < expected.length; item++) {
            assertThat(found.get(item)).isEqualTo(expected[item], THREE_DECIMALS);
        }
    }

    private List<Double> values(Function<ItemStatistics, Figure> figure) {
        return items.stream().map(item -> figure.apply(item).value()).toList();
    }
}
