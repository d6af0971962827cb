package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.Thing;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.TrueFalse;

/** A pack of fifteen facts about a small railway, which the engine was not made for. */
class UnseenPackTests {

    private static final Pack PACK = Packs.railway();
    private static final Generator GENERATOR = Generator.of(PACK);
    private static final List<Item> BANK =
            LongStream.range(0, 10).boxed().flatMap(GENERATOR::bank).toList();

    @Test
    void everyFactButTheOneThatHasNothingBesideItIsAsked() {
        var asked = new HashSet<>(BANK.stream().map(Item::fact).toList());
        assertThat(PACK.facts())
                .filteredOn(fact -> !asked.contains(fact.id()))
                .extracting(fact -> fact.id().value())
                .containsExactly("token-seat");
    }

    @Test
    void everyKeyIsProvedAndNoItemIsFlawed() {
        var validity = Validity.of(PACK);
        var flaws = new Flaws();
        assertThat(BANK).allSatisfy(item -> {
            assertThat(validity.violations(item)).isEmpty();
            assertThat(flaws.of(item)).isEmpty();
        });
    }

    @Test
    void itIsAskedInManyKinds() {
        assertThat(BANK)
                .extracting(Item::kind)
                .contains(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.MATCHING, Kind.REPORTING_CHAIN, Kind.SHORT_ANSWER);
    }

    @Test
    void nobodyIsSaidToDealWithHimself() {
        assertThat(BANK.stream().flatMap(UnseenPackTests::claims))
                .isNotEmpty()
                .noneMatch(claim -> claim.object().equals(new Thing.Ref(claim.subject())));
    }

    @Test
    void noQuestionComesTwiceWhateverFactItIsAbout() {
        assertThat(GENERATOR.items(3).limit(200).map(item -> item.id().variant()))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFalseStatementIsAnsweredByWhatRulesItOut() {
        assertThat(reason("The stationmaster provides the signal to start."))
                .isEqualTo("Not so. The guard provides the signal to start. The stationmaster provides the tickets.");
        assertThat(reason("The driver reports to the stationmaster."))
                .isEqualTo("Not so. The driver reports to the line manager.");
        assertThat(reason("The guard manages the accounts of the line."))
                .isEqualTo("Not so. The stationmaster manages the accounts of the line.");
    }

    @Test
    void whereOneHolderSaysNothingOfAnotherTheStatementIsRuledOutByWhatIsSoOfIt() {
        var fireman = PACK.fact(new FactId("fireman-line"));
        assertThat(LongStream.range(0, 10).boxed().flatMap(seed -> GENERATOR.about(fireman, seed).stream()))
                .filteredOn(item -> item.stem().equals("The guard reports to the driver."))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(((TrueFalse) item).reason())
                        .isEqualTo(
                                "Not so. The guard reports to the line manager. The fireman reports to the driver."));
    }

    private static String reason(String statement) {
        return BANK.stream()
                .filter(item -> item.stem().equals(statement))
                .map(item -> ((TrueFalse) item).reason())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Never stated: " + statement));
    }

    private static Stream<Claim> claims(Item item) {
        if (item instanceof TrueFalse statement) {
            return Stream.concat(Stream.of(statement.claim()), claims(statement.corrections()));
        }
        return item instanceof Choice choice ? claims(choice.options()) : Stream.of();
    }

    private static Stream<Claim> claims(List<Option> options) {
        return options.stream().map(Option::claim).filter(Objects::nonNull);
    }
}
