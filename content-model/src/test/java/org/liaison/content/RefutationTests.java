package org.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.Refutation.Rule;
import org.liaison.content.yaml.Packs;

/** What a pack rules out, by which rule and fact, and what it leaves open. */
class RefutationTests {

    private final Pack pack = Packs.harbor();

    @Test
    void anotherPlaceIsRuledOutByTheOneThatIsStated() {
        assertThat(claim("heron", "crosses to", entity("st-annes-quay")))
                .contains(ruledOut(Rule.ONE_OBJECT, "heron-way"));
    }

    @Test
    void whatIsStatedIsNotRuledOut() {
        assertThat(claim("heron", "crosses to", entity("gull-island"))).isEmpty();
        assertThat(claim("ferry-office", "issues", words("All  Sailing Permits")))
                .isEmpty();
    }

    @Test
    void silenceProvesNothing() {
        assertThat(claim("pilot-station", "advises", entity("heron"))).isEmpty();
        assertThat(claim("tide-clerk", "crosses to", entity("gull-island"))).isEmpty();
    }

    @Test
    void wordsDoNotRuleOutAnEntityNorAnEntityWords() {
        assertThat(claim("heron", "crosses to", words("the far shore"))).isEmpty();
        assertThat(claim("harbor-board", "abbr", entity("heron"))).isEmpty();
        assertThat(claim("harbor-board", "abbr", words("HBD")))
                .contains(ruledOut(Rule.ONE_OBJECT, "harbor-board.abbr.h-b"));
    }

    @Test
    void aFullListRulesOutWhatItDoesNotName() {
        assertThat(claim("harbor-board", "members", entity("lamp-keepers")))
                .contains(ruledOut(Rule.CLOSED_LIST, "harbor-board.members.ferry-office"));
        assertThat(claim("harbor-board", "members", entity("pilot-station"))).isEmpty();
    }

    @Test
    void anotherHolderIsRuledOutByTheOneThatIsNamed() {
        assertThat(claim("tide-clerk", "issues", words("all sailing permits")))
                .contains(ruledOut(Rule.ONE_HOLDER, "permits"));
    }

    @Test
    void kinOfTheHolderAreNotRuledOut() {
        assertThat(claim("ferry-office", "issues", words("leave to run"))).isEmpty();
        assertThat(claim("pilot-station", "issues", words("leave to run"))).isEmpty();
    }

    @Test
    void aSharedObjectRulesOutNobody() {
        assertThat(claim("tide-clerk", "issues", words("lamp oil"))).isEmpty();
    }

    @Test
    void theAuthorMayDeclareAClaimUntrue() {
        assertThat(claim("ferry-office", "issues", words("Fishing licenses")))
                .contains(ruledOut(Rule.CONTRARY, "permits"));
        assertThat(claim("ferry-office", "issues", words("fish"))).isEmpty();
    }

    @Test
    void whoMayBeDefendedIsNeverWrong() {
        assertThat(claim("pilot-station", "issues", words("all sailing permits")))
                .isEmpty();
    }

    @Test
    void oneAndTheSameThingIsNotRuledOutByItsOtherName() {
        assertThat(claim("egret", "crosses to", entity("the-rock"))).isEmpty();
        assertThat(claim("egret", "crosses to", entity("gull-island")))
                .contains(ruledOut(Rule.ONE_OBJECT, "egret-way"));
    }

    private Optional<Refutation> claim(String subject, String word, Thing object) {
        var relation = pack.vocabulary().stream()
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow();
        return pack.refute(new EntityId(subject), relation, object);
    }

    private Refutation ruledOut(Rule rule, String fact) {
        return new Refutation(rule, pack.fact(new FactId(fact)));
    }

    private static Thing entity(String id) {
        return new Thing.Ref(new EntityId(id));
    }

    private static Thing words(String text) {
        return new Thing.Phrase(text);
    }
}
