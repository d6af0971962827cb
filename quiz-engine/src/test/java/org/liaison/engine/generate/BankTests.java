package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.TrueFalse;

/** The laws that every item of every pack obeys. */
class BankTests {

    private static final int SEEDS = 500;
    private static final int FACTS_A_SEED = 3;
    private static final Map<Pack, List<Item>> ITEMS = new HashMap<>();

    static List<Pack> packs() {
        return Packs.all();
    }

    /** Items of a few random facts with each of many seeds. */
    private static List<Item> overManySeeds(Pack pack) {
        return ITEMS.computeIfAbsent(pack, BankTests::made);
    }

    private static List<Item> made(Pack pack) {
        var generator = Generator.of(pack);
        var items = new ArrayList<Item>();
        for (var seed = 0L; seed < SEEDS; seed++) {
            var dice = new SplittableRandom(seed);
            for (var fact = 0; fact < FACTS_A_SEED; fact++) {
                items.addAll(generator.about(
                        pack.facts().get(dice.nextInt(pack.facts().size())), seed));
            }
        }
        return items;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyItemOfEveryFactObeysTheLaws(Pack pack) {
        var validity = Validity.of(pack);
        var flaws = new Flaws();
        assertThat(overManySeeds(pack)).isNotEmpty().allSatisfy(item -> {
            assertThat(validity.violations(item)).isEmpty();
            assertThat(flaws.first(item)).isEmpty();
            assertThat(item.score(item.modelResponse()).isFull()).isTrue();
            assertThat(item.score(Response.BLANK).points()).isZero();
            assertThat(item.basis().citations()).isNotEmpty();
            assertThat(item.guessing()).isBetween(0.0, 0.5);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyWrongOptionIsRefutedByAStatedFact(Pack pack) {
        assertThat(overManySeeds(pack).stream().filter(Choice.class::isInstance).map(Choice.class::cast))
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> option.correct() == (item.kind() == Kind.ODD_ONE_OUT)
                                && option.asserted().isPresent())
                        .allSatisfy(option -> {
                            var claim = option.asserted().orElseThrow();
                            var relation = pack.fact(item.fact()).relation();
                            assertThat(pack.refute(claim.subject(), relation, claim.object()))
                                    .isPresent();
                        }));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyOptionIsExplainedAndCited(Pack pack) {
        assertThat(overManySeeds(pack))
                .allSatisfy(item -> assertThat(item.explain(item.modelResponse()))
                        .filteredOn(line -> line.mark() == Line.Mark.HIT || line.mark() == Line.Mark.REJECTED)
                        .filteredOn(line ->
                                !line.text().equals("True") && !line.text().equals("False"))
                        .allSatisfy(line -> {
                            assertThat(line.reason()).isNotBlank();
                            assertThat(line.citations()).isNotEmpty();
                        }));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatReachesABrowserHoldsNoReason(Pack pack) {
        assertThat(overManySeeds(pack)).allSatisfy(item -> {
            var shown = Presentation.of(item, 3).toString();
            assertThat(shown).doesNotContain(item.id().toString());
            item.explain(item.modelResponse()).stream()
                    .map(Line::reason)
                    .filter(reason -> !reason.isBlank() && !item.stem().contains(reason))
                    .forEach(reason -> assertThat(shown).doesNotContain(reason));
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theSameSeedGivesTheSameItems(Pack pack) {
        assertThat(Generator.of(pack).items(7).limit(60).toList())
                .isEqualTo(Generator.of(pack).items(7).limit(60).toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void anIdBelongsToOneItemOnly(Pack pack) {
        var byId = overManySeeds(pack).stream().collect(Collectors.groupingBy(Item::id));
        assertThat(byId.values())
                .allSatisfy(
                        same -> assertThat(same.stream().map(BankTests::content).distinct())
                                .hasSize(1));
    }

    private static String content(Item item) {
        return item.stem()
                + item.explain(item.modelResponse()).stream()
                        .map(line -> line.text() + line.right() + line.mark())
                        .sorted()
                        .toList();
    }

    @Test
    void aStatementIsAsOftenFalseAsTrue() {
        var statements = Generator.of(Packs.shipped())
                .bank(1)
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .toList();
        assertThat(statements.stream().filter(TrueFalse::holds).count() * 2).isEqualTo(statements.size());
    }

    @Test
    void theStreamOfItemsMixesKindsAndRepeatsNothing() {
        var items = Generator.of(Packs.shipped()).items(7).limit(400).toList();
        assertThat(items.stream().map(Item::id)).doesNotHaveDuplicates().hasSize(400);
        assertThat(items.stream().limit(30).map(Item::kind).distinct().count()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void theStreamOfASmallPackEnds() {
        var items = Generator.of(Packs.invented(12, 3)).items(1).limit(100_000).toList();
        assertThat(items).isNotEmpty().hasSizeLessThan(100_000);
    }

    @Test
    void everyFactOfTheShippedPackYieldsAnItem() {
        var asked = Generator.of(Packs.shipped()).bank(7).map(Item::fact).collect(Collectors.toSet());
        assertThat(Packs.shipped().facts().stream().map(Fact::id)).allMatch(asked::contains);
    }

    @Test
    void nineteenFactsOfTwentyYieldThreeItemsInTwoKinds() {
        Map<?, List<Item>> items = Generator.of(Packs.shipped()).bank(7).collect(Collectors.groupingBy(Item::fact));
        var rich = items.values().stream()
                .filter(some -> some.size() >= 3
                        && some.stream().map(Item::kind).distinct().count() >= 2)
                .count();
        assertThat(rich)
                .isGreaterThanOrEqualTo(
                        Math.round(0.95 * Packs.shipped().facts().size()));
    }

    @Test
    void whatIsKeptBackIsCountedByReason() {
        var suppressed = Generator.of(Packs.shipped()).suppressed(7);
        assertThat(suppressed).isNotEmpty();
        assertThat(suppressed.keySet()).anyMatch(reason -> reason.startsWith("flaw: "));
    }

    @Test
    void aContestedFactMayBePracticedAndNeverGraded() {
        var contested = Packs.shipped().facts().stream()
                .filter(fact -> fact.flags().contains(Fact.Flag.CONTESTED))
                .toList();
        assertThat(contested).isNotEmpty();
        var generator = Generator.of(Packs.shipped());
        assertThat(contested)
                .allSatisfy(fact -> assertThat(generator.about(fact, 1))
                        .isNotEmpty()
                        .noneMatch(item -> item.basis().gradable()));
    }

    @Test
    void allKindsOfThisEngineOccurInTheShippedPack() {
        var kinds = new HashSet<Kind>();
        Generator.of(Packs.shipped()).bank(7).forEach(item -> kinds.add(item.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }
}
