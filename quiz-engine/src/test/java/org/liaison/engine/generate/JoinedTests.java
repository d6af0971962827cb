package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** Questions that take more than one fact to answer, or put one to use. */
class JoinedTests {

    private static final Pack PACK = Packs.shipped();

    @Test
    void whoIsToldByAnotherFactIsNamedNowhereInTheQuestion() {
        assertThat(made("indirect")).hasSizeGreaterThan(30).allSatisfy(item -> {
            var facts = item.basis().facts().stream().map(PACK::fact).toList();
            assertThat(facts).hasSize(2);
            assertThat(facts.get(0).subject()).isEqualTo(facts.get(1).subject());
            var words = " " + item.stem().replaceAll("[^\\p{L}\\p{N}/]+", " ") + " ";
            assertThat(PACK.entity(facts.get(0).subject()).names()).noneMatch(name -> words.contains(" " + name + " "));
        });
    }

    @Test
    void theKeySaysWhoWasMeant() {
        assertThat(item("One organization holds management oversight of all Air Force security cooperation programs."))
                .extracting(item -> item.key().reason())
                .contains("AFSAC holds management oversight of all Air Force security cooperation programs. "
                        + "AFSAC is based in Dayton, Ohio.");
    }

    @Test
    void aFactThatOthersMayShareTellsNobody() {
        assertThat(made("indirect"))
                .extracting(item -> PACK.fact(item.basis().facts().get(1)))
                .allSatisfy(told -> {
                    assertThat(told.relation().isExclusive()).isTrue();
                    assertThat(PACK.holders(told.relation().id(), told.object()))
                            .hasSize(1);
                });
    }

    @Test
    void nothingOfferedIsRightOfAnybodyWhoCouldBeMeant() {
        assertThat(made("indirect"))
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> !option.correct())
                        .allSatisfy(
                                option -> assertThat(isSoOfKin(item, option)).isFalse()));
    }

    private static boolean isSoOfKin(Choice item, Option option) {
        var claim = option.asserted().orElseThrow();
        var meant = PACK.fact(item.fact()).subject();
        return PACK.holders(claim.relation(), claim.object()).stream()
                .anyMatch(holder -> PACK.areKin(holder.subject(), meant));
    }

    @Test
    void aNeedIsMetByWhomTheSourceNames() {
        assertThat(made("need"))
                .hasSizeGreaterThan(200)
                .allSatisfy(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.SCENARIO);
                    assertThat(item.stem()).endsWith("?").contains(". ");
                    assertThat(item.key().named())
                            .contains(PACK.fact(item.fact()).subject());
                })
                .anySatisfy(item -> assertThat(item.stem())
                        .isEqualTo("You are waiting for DoD positions on proposed exports. Who is at work on that?"));
    }

    private static List<Choice> item(String beginning) {
        return made("indirect").stream()
                .filter(item -> item.stem().startsWith(beginning))
                .toList();
    }

    private static List<Choice> made(String strategy) {
        return LongStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(Generator.of(PACK)::bank)
                .filter(item -> item.id().template().contains("." + strategy + "."))
                .map(Choice.class::cast)
                .toList();
    }
}
