package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.TrueFalse;

class IndependenceTests {

    private final Pack pack = Packs.shipped();
    private final Independence independence = new Independence(pack);
    private final Generator generator = Generator.of(pack);

    @Test
    void aTrueStatementGivesAwayTheQuestionsAboutItsFact() {
        var told = 0;
        var pairs = 0;
        for (var fact : pack.facts()) {
            var items = generator.about(fact, 1);
            for (var statement : items) {
                if (statement instanceof TrueFalse judged && judged.holds()) {
                    pairs += items.size() - 1;
                    told += (int) items.stream()
                            .filter(item -> !item.id().equals(statement.id()) && givesAway(statement, item))
                            .count();
                }
            }
        }
        assertThat(told).isGreaterThan(pairs * 9 / 10);
    }

    private boolean givesAway(Item one, Item other) {
        return independence.candidate(one).givesAway(independence.candidate(other));
    }

    @Test
    void mostItemsAboutDifferentFactsGoTogether() {
        var items = pack.facts().stream()
                .flatMap(fact -> generator.about(fact, 1).stream().limit(1))
                .map(independence::candidate)
                .toList();
        var clashes = items.stream()
                .mapToLong(one -> items.stream()
                        .filter(other -> !one.item().id().equals(other.item().id()) && one.givesAway(other))
                        .count())
                .sum();
        assertThat(clashes).isLessThan((long) items.size() * items.size() / 20);
    }

    @Test
    void onlyWholeWordsCount() {
        var secret =
                new Candidate.Secret(List.of(Independence.plain("The Shed")), List.of(Independence.plain("a green")));
        assertThat(secret.isToldBy(Independence.plain("The shed, (a green) one.")))
                .isTrue();
        assertThat(secret.isToldBy(Independence.plain("The shedding of a greenish leaf")))
                .isFalse();
    }

    @Test
    void aNameInsideAnotherTellsNothing() {
        var secret =
                new Candidate.Secret(List.of(Independence.plain("Army Museum")), List.of(Independence.plain("Army")));
        assertThat(secret.isToldBy(Independence.plain("Where is the Army Museum?")))
                .isFalse();
    }
}
