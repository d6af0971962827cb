package org.liaison.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.engine.bank.Spread.Quantiles;
import org.liaison.engine.check.ReadingGrade;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Items;

class SpreadTests {

    @Test
    void halfAndNineteenInTwentyDoNotExceedTheQuantiles() {
        var twenty = Stream.iterate(1.0, value -> value + 1).limit(20).toList();
        assertThat(Quantiles.of(twenty)).isEqualTo(new Quantiles(10, 19));
        assertThat(Quantiles.of(List.of(7.0))).isEqualTo(new Quantiles(7, 7));
        assertThat(Quantiles.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Quantiles(2, 3));
        assertThat(Quantiles.of(List.of())).isEqualTo(new Quantiles(0, 0));
    }

    @Test
    void itemsAreCountedByStrategyAndBand() {
        var spread = Spread.of(List.of(Items.choice("Who leads?", "A", "B"), Items.choice("Where is it?", "A", "B")));
        assertThat(spread.words()).isEqualTo(new Quantiles(2, 3));
        assertThat(spread.difficulty()).containsExactly(0.0, 0.0, 1.0, 0.0, 0.0);
        assertThat(spread.joined()).isZero();
        assertThat(spread.strategies().values()).containsExactly(1.0);
    }

    @Test
    void theSharesOfABankAddUp() {
        var spread = Spread.of(Generator.of(Packs.shipped()).bank(1).toList());
        assertThat(sum(spread.strategies().values().stream())).isCloseTo(1, within(1e-9));
        assertThat(sum(spread.difficulty().stream())).isCloseTo(1, within(1e-9));
        assertThat(spread.joined()).isBetween(Spread.LEAST_JOINED, 0.9);
        assertThat(spread.strategies())
                .allSatisfy((strategy, share) -> assertThat(share).isLessThan(Spread.MOST_OF_ONE_STRATEGY));
        assertThat(spread.grade().p95()).isLessThan(Spread.HARDEST_MEDIAN_GRADE + 2);
        assertThat(spread.words().p95()).isLessThanOrEqualTo(Spread.MOST_WORDS_95);
    }

    @Test
    void namesAreNotHardToRead() {
        // 5 words with 5 vowel runs: 0.39 x 5 + 11.8 - 15.59.
        assertThat(ReadingGrade.of("The cat sat on it.")).isCloseTo(-1.84, within(1e-9));
        assertThat(ReadingGrade.of("The cat sat on DASA.")).isCloseTo(-1.84, within(1e-9));
        assertThat(ReadingGrade.of("The cat sat on Alabama.")).isCloseTo(-1.84, within(1e-9));
        // 3 words, 1 + 2 + 5 vowel runs: 0.39 x 3 + 11.8 x 8/3 - 15.59.
        assertThat(ReadingGrade.of("The only authorization")).isCloseTo(1.17 + 11.8 * 8 / 3 - 15.59, within(1e-9));
        assertThat(ReadingGrade.of("")).isZero();
    }

    private static double sum(Stream<Double> shares) {
        return shares.mapToDouble(share -> share).sum();
    }
}
