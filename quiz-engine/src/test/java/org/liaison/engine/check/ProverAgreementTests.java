package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Relation;
import org.liaison.content.Thing;
import org.liaison.engine.check.Judgment.Refuted;
import org.liaison.engine.check.Judgment.Stated;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Claim;

/**
 * The prover and the reasoner of the pack, written apart, agree on every claim.
 *
 * <p>They differ on purpose in one point: the reasoner knows no conditions. So whatever it rules out by a fact, the prover must rule
 * out under the condition of that fact; and whatever the prover rules out under any condition, the reasoner must rule out.
 */
class ProverAgreementTests {

    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of("shipped", Packs.shipped(), 120_000),
                Arguments.of("garden", Packs.invented(300, 1), 20_000),
                Arguments.of("thicket", Thicket.of(300, 1), 30_000),
                Arguments.of("thin thicket", Thicket.of(60, 2), 30_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void theTwoAgree(String name, Pack pack, int claims) {
        var prover = Prover.of(pack);
        var scopes = pack.facts().stream().map(Fact::scope).distinct().toList();
        var apart = new ArrayList<String>();
        var ruledOut = 0;
        for (var claim : sampled(pack, claims)) {
            var refutation = pack.refute(claim.subject(), claim.relation(), claim.object());
            var conditions =
                    refutation.map(one -> List.of(one.because().scope())).orElse(scopes);
            ruledOut += refutation.isPresent() ? 1 : 0;
            for (var condition : conditions) {
                var judgment = prover.judge(claim.asked(), condition);
                if (judgment instanceof Refuted != refutation.isPresent()) {
                    apart.add(claim + " (" + condition + "): " + refutation + " against " + judgment);
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(ruledOut).isGreaterThan(claims / 100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void everyFactIsStatedUnderItsOwnCondition(String name, Pack pack, int claims) {
        var prover = Prover.of(pack);
        assertThat(pack.facts())
                .allSatisfy(fact -> assertThat(prover.judge(
                                new Claim(fact.subject(), fact.relation().id(), fact.object()), fact.scope()))
                        .isInstanceOf(Stated.class));
    }

    private record Posed(org.liaison.content.EntityId subject, Relation relation, Thing object) {

        private Claim asked() {
            return new Claim(subject, relation.id(), object);
        }
    }

    private static List<Posed> sampled(Pack pack, int claims) {
        var things = new LinkedHashSet<Thing>();
        for (var fact : pack.facts()) {
            things.add(fact.object());
            fact.contraries().forEach(contrary -> things.add(new Thing.Phrase(contrary)));
        }
        pack.entities().forEach(entity -> things.add(new Thing.Ref(entity.id())));
        var objects = List.copyOf(things);
        var relations = pack.facts().stream().map(Fact::relation).distinct().toList();
        var dice = new SplittableRandom(1);
        var posed = new ArrayList<Posed>();
        for (var at = 0; at < claims; at++) {
            posed.add(new Posed(
                    pack.entities().get(dice.nextInt(pack.entities().size())).id(),
                    relations.get(dice.nextInt(relations.size())),
                    objects.get(dice.nextInt(objects.size()))));
        }
        return posed;
    }
}
