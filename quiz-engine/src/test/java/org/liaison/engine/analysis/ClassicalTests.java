package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.item.ItemId;

class ClassicalTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    /** Four learners, three items, computed by hand: totals 3, 2, 1, 0. */
    private static final Marks LADDER = Marks.of(
            List.of("easy", "middle", "hard"),
            List.of(new double[] {1, 1, 1}, new double[] {1, 1, 0}, new double[] {1, 0, 0}, new double[] {0, 0, 0}));

    @Test
    void aLadderOfFourLearnersComesOutAsByHand() {
        var test = TestStatistics.of(LADDER);
        assertThat(test.mean().value()).isEqualTo(1.5);
        assertThat(test.deviation().value()).isEqualTo(1.291, THREE_DECIMALS);
        assertThat(test.alpha().value()).isEqualTo(0.75, EXACT);
        assertThat(test.kr20().value()).isEqualTo(0.75, EXACT);
        assertThat(test.errorRatio().value()).isEqualTo(50, EXACT);
        assertThat(test.error().value()).isEqualTo(0.645, THREE_DECIMALS);
        assertThat(test.skewness().value()).isEqualTo(0, EXACT);
        assertThat(test.kurtosis().value()).isEqualTo(-1.2, EXACT);
        assertThat(test.alphaWhenLonger(2)).isEqualTo(0.857, THREE_DECIMALS);
    }

    @Test
    void itsMiddleItemComesOutAsByHand() {
        var middle = ItemStatistics.of(LADDER).get(1);
        assertThat(middle.facility().value()).isEqualTo(0.5);
        assertThat(middle.deviation().value()).isEqualTo(0.577, THREE_DECIMALS);
        assertThat(middle.pointBiserial().value()).isEqualTo(0.707, THREE_DECIMALS);
        assertThat(middle.discriminationIndex().value()).isEqualTo(70.711, THREE_DECIMALS);
        assertThat(middle.efficiency().value()).isEqualTo(100, EXACT);
        assertThat(middle.weight().value()).isEqualTo(36.603, THREE_DECIMALS);
        assertThat(middle.upperLower().value()).isEqualTo(1);
    }

    @Test
    void everyFigureStaysInItsBounds() {
        for (var seed = 0; seed < 2_000; seed++) {
            var marks = random(seed, 3 + seed % 40, 2 + seed % 9, seed % 3 == 0);
            for (var item : ItemStatistics.of(marks)) {
                inside(item.facility(), 0, 1);
                inside(item.pointBiserial(), -1, 1);
                inside(item.efficiency(), -1e9, 100 + 1e-9);
                inside(item.weight(), 0, 100);
                inside(item.upperLower(), -1, 1);
            }
            var test = TestStatistics.of(marks);
            inside(test.alpha(), -1e9, 1);
            inside(test.mean(), 0, marks.outOf());
        }
    }

    private static void inside(Figure figure, double least, double most) {
        if (figure.isKnown()) {
            assertThat(figure.value()).isBetween(least, most);
            if (!Double.isNaN(figure.low())) {
                assertThat(figure.value()).isBetween(figure.low() - 1e-9, figure.high() + 1e-9);
            }
        }
    }

    @Test
    void theOrderOfTheLearnersMakesNoDifference() {
        for (var seed = 0; seed < 500; seed++) {
            var rows = rows(seed, 25, 5, false);
            var shuffled = new ArrayList<>(rows);
            var dice = new SplittableRandom(seed);
            for (var last = shuffled.size() - 1; last > 0; last--) {
                Collections.swap(shuffled, last, dice.nextInt(last + 1));
            }
            var one = ItemStatistics.of(Marks.of(names(5), rows));
            var other = ItemStatistics.of(Marks.of(names(5), shuffled));
            for (var item = 0; item < 5; item++) {
                same(one.get(item).pointBiserial(), other.get(item).pointBiserial());
                same(one.get(item).upperLower(), other.get(item).upperLower());
                same(one.get(item).weight(), other.get(item).weight());
            }
        }
    }

    private static void same(Figure one, Figure other) {
        assertThat(one.isKnown()).isEqualTo(other.isKnown());
        if (one.isKnown()) {
            assertThat(one.value()).isEqualTo(other.value(), EXACT);
        }
    }

    @Test
    void itemsThatRepeatOneAnotherAreFullyConsistent() {
        for (var seed = 0; seed < 500; seed++) {
            var dice = new SplittableRandom(seed);
            var rows = new ArrayList<double[]>();
            rows.add(new double[] {0, 0, 0, 0});
            rows.add(new double[] {1, 1, 1, 1});
            for (var learner = 0; learner < 10; learner++) {
                var mark = dice.nextInt(2);
                rows.add(new double[] {mark, mark, mark, mark});
            }
            assertThat(Reliability.alpha(Marks.of(names(4), rows)).value()).isEqualTo(1, EXACT);
        }
    }

    @Test
    void doublingEveryItemRaisesAlphaAsSpearmanAndBrownSayAtLeast() {
        for (var seed = 0; seed < 500; seed++) {
            var rows = rows(seed, 30, 4, false);
            var doubled = rows.stream()
                    .map(row ->
                            IntStream.range(0, 8).mapToDouble(at -> row[at % 4]).toArray())
                    .toList();
            var alpha = Reliability.alpha(Marks.of(names(4), rows)).value();
            if (alpha > 0) {
                assertThat(Reliability.alpha(Marks.of(names(8), doubled)).value())
                        .isGreaterThanOrEqualTo(Reliability.spearmanBrown(alpha, 2) - 1e-9);
            }
        }
    }

    @Test
    void kr20IsAlphaForMarksOfNothingAndEverything() {
        for (var seed = 0; seed < 500; seed++) {
            var marks = random(seed, 20, 6, false);
            same(Reliability.kr20(marks), Reliability.alpha(marks));
            assertThat(Reliability.kr20(random(seed, 20, 6, true)).isKnown()).isFalse();
        }
    }

    @Test
    void aTestThatNeverVariesTellsNothing() {
        var flat = Marks.of(names(3), Collections.nCopies(40, new double[] {1, 1, 0}));
        assertThat(TestStatistics.of(flat).alpha().isKnown()).isFalse();
        assertThat(TestStatistics.of(flat).skewness().isKnown()).isFalse();
        assertThat(ItemStatistics.of(flat))
                .noneMatch(item -> item.pointBiserial().isKnown());
    }

    @Test
    void itemsMayBeWorthDifferentPoints() {
        var marks = Marks.of(
                names(2), new double[] {2, 1}, List.of(new double[] {2, 1}, new double[] {1, 0}, new double[] {0, 0}));
        assertThat(ItemStatistics.of(marks).get(0).facility().value()).isEqualTo(0.5);
        assertThat(marks.outOf()).isEqualTo(3);
        assertThatThrownBy(() -> Marks.of(names(1), List.of(new double[] {2})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersArePooledByWhateverTheyShare() {
        var one = ItemId.of(new FactId("dod-1"), "ask-object", "one wording");
        var other = ItemId.of(new FactId("dod-1"), "ask-object", "another wording");
        var third = ItemId.of(new FactId("dod-2"), "ask-object", "a wording");
        var answers =
                List.of(new Answer(one, 1, 0.8, 0.25), new Answer(other, 0, 0.2, 0.25), new Answer(third, 1, 0.5, 0.5));
        var byFact = ItemStatistics.by(answers, answer -> answer.item().fact());
        assertThat(byFact.keySet()).containsExactly(new FactId("dod-1"), new FactId("dod-2"));
        assertThat(byFact.values().stream().map(facts -> facts.facility().value()))
                .containsExactly(0.5, 1.0);
        var byTemplate = ItemStatistics.by(answers, answer -> answer.item().template());
        assertThat(byTemplate.values().stream().map(ItemStatistics::n)).containsExactly(3);
    }

    private static List<String> names(int items) {
        return IntStream.rangeClosed(1, items).mapToObj(item -> "Q" + item).toList();
    }

    private static Marks random(long seed, int learners, int items, boolean partial) {
        return Marks.of(names(items), rows(seed, learners, items, partial));
    }

    private static List<double[]> rows(long seed, int learners, int items, boolean partial) {
        var dice = new SplittableRandom(seed);
        var rows = new ArrayList<double[]>();
        for (var learner = 0; learner < learners; learner++) {
            var able = dice.nextDouble();
            rows.add(IntStream.range(0, items)
                    .mapToDouble(item -> partial ? dice.nextInt(5) / 4.0 : dice.nextDouble() < able ? 1 : 0)
                    .toArray());
        }
        return rows;
    }
}
