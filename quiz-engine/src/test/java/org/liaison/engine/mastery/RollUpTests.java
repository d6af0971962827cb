package org.liaison.engine.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Confusions;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.generate.Packs;

class RollUpTests {

    private static final Pack PACK = Packs.shipped();

    @Test
    void aBandHoldsItsMiddleAndNarrowsAsFactsAreLearned() {
        var some = MasteryBand.over(List.of(new Mastery(0.5, 2), new Mastery(0.9, 3), Mastery.UNSEEN));
        assertThat(some.known()).isEqualTo(1.4 / 3, within(1e-12));
        assertThat(some.seen()).isEqualTo(2);
        assertThat(some.low()).isLessThan(some.known());
        assertThat(some.high()).isGreaterThan(some.known());
        var sure = MasteryBand.over(List.of(new Mastery(0.99, 5), new Mastery(0.99, 5), new Mastery(0.99, 5)));
        assertThat(sure.high() - sure.low()).isLessThan(some.high() - some.low());
        assertThat(MasteryBand.over(List.of())).isEqualTo(MasteryBand.EMPTY);
    }

    @Test
    void aBandStaysWithinNothingAndEverything() {
        for (var seed = 0; seed < 5_000; seed++) {
            var dice = new SplittableRandom(seed);
            var facts = new ArrayList<Mastery>();
            for (var fact = 0; fact <= dice.nextInt(30); fact++) {
                facts.add(dice.nextBoolean() ? Mastery.UNSEEN : new Mastery(dice.nextDouble(), 1));
            }
            var band = MasteryBand.over(facts);
            assertThat(band.low()).isBetween(0.0, band.known());
            assertThat(band.high()).isBetween(band.known(), 1.0);
            assertThat((int) Math.round(100 * band.known())).isEqualTo(Mastery.percentKnown(facts));
        }
    }

    @Test
    void everyLessonEntityAndThePathHaveABand() {
        var known = new HashMap<FactId, Mastery>();
        PACK.facts().forEach(fact -> known.put(fact.id(), new Mastery(1, 4)));
        var all = new MasteryMap(PACK, known);
        var none = new MasteryMap(PACK, Map.of());
        assertThat(all.ofPath().known()).isEqualTo(1);
        assertThat(none.ofPath().known()).isZero();
        assertThat(none.ofPath().high()).isGreaterThan(0.25);
        PACK.lessons()
                .forEach(lesson -> assertThat(all.of(lesson.id()).facts())
                        .isLessThanOrEqualTo(lesson.facts().size()));
        PACK.entities()
                .forEach(entity -> assertThat(all.of(entity.id()).seen())
                        .isEqualTo(all.of(entity.id()).facts()));
    }

    @Test
    void abilityIsSharperAfterMoreAnswers() {
        var item = new Curve(1.2, 0, 0.25);
        var few = Ability.of(List.of(new Ability.Answered(item, 1)));
        var more = Ability.of(List.of(new Ability.Answered(item, 1), new Ability.Answered(item, 1)));
        assertThat(Ability.UNKNOWN.estimate()).isEqualTo(0, within(1e-9));
        assertThat(more.deviation()).isLessThan(few.deviation()).isLessThan(Ability.UNKNOWN.deviation());
        assertThat(more.estimate()).isGreaterThan(few.estimate());
        assertThat(more.figure().low()).isLessThan(more.estimate());
    }

    @Test
    void aDrillAsksBothOfAPairInTurnsWithTheOtherAsTheTemptation() {
        for (var set : PACK.confusionSets()) {
            var pair = new Confusion(set.members().get(0), set.members().get(1));
            var turns = ContrastDrill.of(PACK, pair, 6).turns();
            var facts = new HashSet<FactId>();
            for (var turn : turns) {
                assertThat(facts.add(turn.fact())).isTrue();
                assertThat(turn.right()).isNotEqualTo(turn.tempting());
                assertThat(List.of(pair.wanted(), pair.chosen())).contains(turn.right(), turn.tempting());
                var fact = PACK.fact(turn.fact());
                assertThat(fact.isAskable()).isTrue();
                assertThat(fact.subject().equals(turn.right())
                                || fact.object()
                                        .entity()
                                        .filter(turn.right()::equals)
                                        .isPresent())
                        .isTrue();
            }
            assertThat(turns.stream().map(ContrastDrill.Turn::right).distinct().count())
                    .as(set.id())
                    .isEqualTo(bothHaveFacts(pair) ? 2 : 1);
        }
    }

    private static boolean bothHaveFacts(Confusion pair) {
        return !ContrastDrill.of(PACK, pair, 1).turns().isEmpty()
                && ContrastDrill.of(PACK, pair, 100).turns().stream()
                                .map(ContrastDrill.Turn::right)
                                .distinct()
                                .count()
                        == 2;
    }

    @Test
    void theFactsThatTellThemApartComeFirst() {
        var set = PACK.confusionSets().stream()
                .filter(one -> one.facts().size() >= 2)
                .findFirst()
                .orElseThrow();
        var pair = new Confusion(set.members().get(0), set.members().get(1));
        var first = ContrastDrill.of(PACK, pair, 1).turns().get(0).fact();
        var tellsOfTheFirst = set.facts().stream()
                .map(PACK::fact)
                .filter(fact -> fact.isAskable() && fact.subject().equals(pair.wanted()))
                .map(fact -> fact.id())
                .toList();
        assertThat(tellsOfTheFirst).isNotEmpty().contains(first);
    }

    @Test
    void theMostConfusedPairIsDrilledFirst() {
        var members = PACK.confusionSets().get(0).members();
        EntityId one = members.get(0);
        EntityId other = members.get(1);
        var confusions = Confusions.of(List.of(new Confusion(one, other), new Confusion(other, one)));
        var drill = ContrastDrill.of(PACK, confusions, 3, 4);
        assertThat(drill.turns()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(ContrastDrill.of(PACK, Confusions.NONE, 3, 4).turns()).isEmpty();
    }
}
