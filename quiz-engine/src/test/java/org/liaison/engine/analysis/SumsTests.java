package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.item.ItemId;

class SumsTests {

    private static final ItemId ITEM = new ItemId(new FactId("some-fact"), "template", "0123abcd");
    private static final Sums NOTHING = new Sums(0, 0, 0, 0, 0, 0, 0);

    @Test
    void sixLearnersWorkedOutByHand() {
        // x = 1 1 1 0 0 1 and o = .9 .8 .4 .3 .5 .7: means 2/3 and 0.6, covariance sum 0.4, spreads 4/3 and 0.28
        var sums = of(List.of(of(1, .9), of(1, .8), of(1, .4), of(0, .3), of(0, .5), of(1, .7)));
        assertThat(sums.facility().value()).isEqualTo(0.667, within(0.0005));
        assertThat(sums.facility().low()).isEqualTo(0.300, within(0.0005));
        assertThat(sums.facility().high()).isEqualTo(0.903, within(0.0005));
        assertThat(sums.pointBiserial().value()).isEqualTo(0.655, within(0.0005));
        assertThat(sums.pointBiserial().low()).isEqualTo(-0.335, within(0.0005));
        assertThat(sums.pointBiserial().high()).isEqualTo(0.958, within(0.0005));
    }

    @Test
    void sumsTellWhatTheAnswersTell() {
        var dice = new SplittableRandom(5);
        for (var marks : new double[][] {{0, 1}, {0, 0.5, 1}, {1}}) {
            var answers = Stream.generate(() -> of(marks[dice.nextInt(marks.length)], dice.nextInt(5) / 4.0))
                    .limit(200)
                    .toList();
            var whole = ItemStatistics.of("item", answers);
            var summed = of(answers).statistics("item");
            same(summed.facility(), whole.facility());
            same(summed.deviation(), whole.deviation());
            same(summed.pointBiserial(), whole.pointBiserial());
            assertThat(summed.guessing()).isEqualTo(whole.guessing(), within(1e-9));
            assertThat(Verdict.on(summed).text()).isEqualTo(Verdict.on(whole).text());
        }
    }

    @Test
    void sumsOfPartsAddUp() {
        var one = List.of(of(1, 0.5), of(0, 0.25));
        var other = List.of(of(0.5, 1));
        assertThat(of(one).plus(of(other))).isEqualTo(of(List.of(one.get(0), one.get(1), other.get(0))));
    }

    @Test
    void nothingIsToldWithoutAnswersOrWhereAllAreAlike() {
        assertThat(NOTHING.facility().isKnown()).isFalse();
        assertThat(NOTHING.pointBiserial().isKnown()).isFalse();
        assertThat(of(List.of(of(1, 0.5), of(1, 0.7))).pointBiserial().isKnown())
                .isFalse();
        assertThatThrownBy(() -> new Sums(1, 2, 4, 0, 0, 0, 0)).hasMessageContaining("Earned 2.0 on 1");
    }

    private static void same(Figure one, Figure other) {
        assertThat(one.n()).isEqualTo(other.n());
        assertThat(one.isKnown()).isEqualTo(other.isKnown());
        if (one.isKnown()) {
            assertThat(one.value()).isEqualTo(other.value(), within(1e-9));
            assertThat(one.low()).isEqualTo(other.low(), within(1e-9));
            assertThat(one.high()).isEqualTo(other.high(), within(1e-9));
        }
    }

    private static Answer of(double earned, double rest) {
        return new Answer(ITEM, earned, rest, 0.25);
    }

    private static Sums of(List<Answer> answers) {
        return answers.stream()
                .map(answer -> new Sums(
                        1,
                        answer.earned(),
                        answer.earned() * answer.earned(),
                        answer.rest(),
                        answer.rest() * answer.rest(),
                        answer.earned() * answer.rest(),
                        answer.guessing()))
                .reduce(NOTHING, Sums::plus);
    }
}
