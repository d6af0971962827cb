package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.RelationId;
import org.liaison.content.Thing;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.analysis.Choices.Count;
import org.liaison.engine.check.Validity;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;

class LuresTests {

    private static final Pack PACK = Packs.shipped();
    private static final Generator GENERATOR = Generator.of(PACK);
    private static final Fact SEAT_OF_USASAC = PACK.fact(new FactId("army-08"));
    private static final int SEEDS = 20;

    @Test
    void withoutChoicesTheSameSeedGivesTheSameItems() {
        var unknowing = GENERATOR.with(Choices.NONE);
        assertThat(PACK.facts())
                .allSatisfy(fact -> assertThat(unknowing.about(fact, 3)).isEqualTo(GENERATOR.about(fact, 3)));
    }

    @Test
    void whatLearnersTakeForTheKeyComesFirst() {
        var rarest = rarest();
        var drawn = GENERATOR.with(choices(Map.of(rarest, new Count(200, 120))));
        assertThat(uses(GENERATOR).get(rarest)).isLessThan(offers(GENERATOR) / 2);
        assertThat(uses(drawn).get(rarest)).isGreaterThan(offers(drawn) * 3 / 4);
    }

    @Test
    void whatNobodyTakesIsNotOfferedAnyMore() {
        var commonest = uses(GENERATOR).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        var drawn = GENERATOR.with(choices(Map.of(commonest, new Count(30, 1))));
        assertThat(uses(drawn)).doesNotContainKey(commonest);
        assertThat(offers(drawn)).isEqualTo(offers(GENERATOR));
    }

    @Test
    void whatNobodyTakesIsBetterThanNothing() {
        var idle = new HashMap<Claim, Count>();
        uses(GENERATOR).keySet().forEach(claim -> idle.put(claim, new Count(100, 0)));
        assertThat(offers(GENERATOR.with(choices(idle)))).isEqualTo(offers(GENERATOR));
    }

    @Test
    void whatIsRightAndWhatMayBeOfferedStayTheSame() {
        var claims = new HashMap<FactId, Map<Claim, Count>>();
        for (var fact : PACK.facts()) {
            var taken = new HashMap<Claim, Count>();
            wrong(GENERATOR.about(fact, 1))
                    .forEach(claim -> taken.putIfAbsent(claim, new Count(80, taken.size() * 17 % 80)));
            claims.put(fact.id(), taken);
        }
        var drawn = GENERATOR.with(new Choices(claims));
        var validity = Validity.of(PACK);
        assertThat(drawn.bank(2)).isNotEmpty().allSatisfy(item -> {
            assertThat(validity.violations(item)).isEmpty();
            assertThat(item.score(item.modelResponse()).isFull()).isTrue();
        });
        assertThat(drawn.bank(2).map(Item::fact).distinct()).hasSameSizeAs(PACK.facts());
    }

    @Test
    void aFewAnswersMoveLittleAndManyMoveMore() {
        assertThat(pull(0, 0)).isZero();
        assertThat(pull(1, 1)).isCloseTo(2 * 0.85 / 21, within(1e-12));
        assertThat(pull(20, 11)).isCloseTo(0.4, within(1e-12));
        assertThat(pull(100, 55)).isCloseTo(2 * (58.0 / 120 - 0.15), within(1e-12));
        assertThat(pull(40, 6)).isCloseTo(0, within(1e-12));
        assertThat(pull(29, 0)).isCloseTo(2 * (3.0 / 49 - 0.15), within(1e-12));
    }

    @Test
    void fewerThanFiveInAHundredAreTooFewOnceThirtyWereOffered() {
        assertThat(pull(30, 1)).isEqualTo(Lures.LAST);
        assertThat(pull(30, 2)).isCloseTo(-0.1, within(1e-12));
        assertThat(pull(100, 4)).isEqualTo(Lures.LAST);
        assertThat(pull(100, 5)).isCloseTo(2 * (8.0 / 120 - 0.15), within(1e-12));
    }

    private static double pull(int offered, int taken) {
        var fact = SEAT_OF_USASAC.id();
        var claim = new Claim(new EntityId("usasac"), new RelationId("located-in"), new Thing.Phrase("the moon"));
        var choices = new Choices(Map.of(fact, Map.of(claim, new Count(offered, taken))));
        return new Lures(choices).pull(fact, claim);
    }

    private static Choices choices(Map<Claim, Count> counts) {
        return new Choices(Map.of(SEAT_OF_USASAC.id(), counts));
    }

    /** A wrong seat that is offered, but seldom. */
    private static Claim rarest() {
        return uses(GENERATOR).entrySet().stream()
                .min(Map.Entry.<Claim, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .orElseThrow()
                .getKey();
    }

    private static int offers(Generator generator) {
        return questions(generator).size();
    }

    private static Map<Claim, Integer> uses(Generator generator) {
        var uses = new HashMap<Claim, Integer>();
        wrong(questions(generator)).forEach(claim -> uses.merge(claim, 1, Integer::sum));
        return uses;
    }

    /** One question for the seat from each of many seeds. */
    private static List<Item> questions(Generator generator) {
        var questions = new ArrayList<Item>();
        LongStream.range(0, SEEDS)
                .forEach(seed -> generator.about(SEAT_OF_USASAC, seed).stream()
                        .filter(item -> item.id().template().startsWith("located-in.object.1"))
                        .forEach(questions::add));
        return questions;
    }

    private static List<Claim> wrong(List<Item> items) {
        return items.stream()
                .filter(Choice.class::isInstance)
                .flatMap(item -> ((Choice) item).options().stream())
                .filter(option -> !option.correct())
                .flatMap(option -> option.asserted().stream())
                .toList();
    }
}
