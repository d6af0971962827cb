package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.check.BlindSolver.Result;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** What somebody who knows nothing of a subject can find out from the letters alone. */
class BlindSolverTests {

    private static final int SEEDS = 3;

    static List<Pack> packs() {
        return List.of(Packs.shipped(), Packs.invented(300, 1), Packs.railway());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noStrategyIsGivenKeysAway(Pack pack) {
        assertThat(BlindSolver.of(pack).examine(bank(pack))).hasSize(11).noneMatch(Result::isGivenAway);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aKeyThatIsLongestInFourItemsOfFiveIsFound(Pack pack) {
        var bank = bank(pack);
        var planted = new ArrayList<Item>();
        for (var at = 0; at < bank.size(); at++) {
            var isPlanted = at % 5 > 0 && bank.get(at) instanceof Choice;
            planted.add(isPlanted ? withLongKey((Choice) bank.get(at)) : bank.get(at));
        }
        assertThat(result("longest", BlindSolver.of(pack).examine(planted)))
                .matches(Result::isGivenAway)
                .satisfies(longest -> assertThat(longest.margin()).isGreaterThan(40));
    }

    @Test
    void aCueInEveryTenthItemOfALargeBankIsFound() {
        var bank = bank(Packs.shipped());
        var planted = new ArrayList<Item>();
        for (var at = 0; at < bank.size(); at++) {
            if (bank.get(at) instanceof Choice choice) {
                planted.add(withKeyFirst(choice, at % 10 == 0));
            }
        }
        var position = result("position", BlindSolver.of(Packs.shipped()).examine(planted));
        assertThat(position.margin()).isBetween(4.0, 12.0);
        assertThat(position).matches(Result::isGivenAway);
    }

    @Test
    void theErrorIsReckonedBetweenKeysNotItems() {
        // Above chance by 1/2 twice for one key and below it by 1/2 for another, so by 1/6 on average: the keys are off
        // by
        // 2/3 each, the root of 2 x 8/9 is 4/3, and for each of three items that is 4/9.
        var bank = List.<Item>of(
                choice("doors", "A long key", "No"),
                choice("boiler", "A long key", "No"),
                choice("boiler", "Key", "Not so"));
        var longest = result("longest", BlindSolver.of(Packs.railway()).examine(bank));
        assertThat(longest.items()).isEqualTo(3);
        assertThat(longest.margin()).isCloseTo(100.0 / 6, within(1e-9));
        assertThat(longest.error()).isCloseTo(400.0 / 9, within(1e-9));
        assertThat(longest).matches(fair -> !fair.isGivenAway());
    }

    @Test
    void oneKeyTellsNothing() {
        var bank = List.<Item>of(choice("doors", "A long key", "No"), choice("boiler", "A long key", "Not"));
        var longest = result("longest", BlindSolver.of(Packs.railway()).examine(bank));
        assertThat(longest.margin()).isEqualTo(50);
        assertThat(longest.error()).isInfinite();
        assertThat(longest).matches(fair -> !fair.isGivenAway());
    }

    @Test
    void aSmallMarginIsNoConcernHoweverSure() {
        assertThat(new Result("any", 9000, 0.279, 0.25, 0.1).isGivenAway()).isFalse();
        assertThat(new Result("any", 9000, 0.281, 0.25, 0.1).isGivenAway()).isTrue();
        assertThat(new Result("any", 900, 0.30, 0.25, 2).isGivenAway()).isFalse();
        assertThat(new Result("any", 900, 0.31, 0.25, 2).isGivenAway()).isTrue();
    }

    private static List<Item> bank(Pack pack) {
        var seen = new HashSet<ItemId>();
        return LongStream.rangeClosed(1, SEEDS)
                .boxed()
                .flatMap(Generator.of(pack)::bank)
                .filter(item -> seen.add(item.id()))
                .toList();
    }

    private static Result result(String strategy, List<Result> results) {
        return results.stream()
                .filter(result -> result.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static Choice withLongKey(Choice choice) {
        var options = choice.options().stream()
                .map(option -> option.correct() ? Items.right(option.text() + " and whatever goes with it") : option)
                .toList();
        return new Choice(choice.basis(), choice.stem(), options);
    }

    private static Choice withKeyFirst(Choice choice, boolean planted) {
        var options = new ArrayList<Option>(choice.options());
        if (planted) {
            options.remove(choice.key());
            options.add(0, choice.key());
        }
        return new Choice(choice.basis(), choice.stem(), options);
    }

    private static Choice choice(String fact, String key, String wrong) {
        var made = Items.basis(Kind.SINGLE_CHOICE);
        var id = new FactId(fact);
        var basis = new Basis(
                ItemId.of(id, "by-hand", key), made.kind(), List.of(id), made.citations(), made.difficulty(), true);
        return new Choice(basis, "What?", List.of(Items.right(key), Items.wrong(wrong)));
    }
}
