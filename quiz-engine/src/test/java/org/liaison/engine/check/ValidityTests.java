package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.TrueFalse;

/** Plants one indefensible key after the other and expects each to be found. */
class ValidityTests {

    private static final List<SentenceId> CITED = List.of(new SentenceId("army.p2.s1"));

    private final Validity validity = Validity.of(Packs.shipped());

    private static Basis basis(String fact, String sentence) {
        return new Basis(
                ItemId.of(new FactId(fact), "by-hand", "x"),
                Kind.SINGLE_CHOICE,
                List.of(new FactId(fact)),
                List.of(new SentenceId(sentence)),
                0.5,
                true);
    }

    private static Claim sits(String subject, String place) {
        return new Claim(new EntityId(subject), new RelationId("located-in"), new Thing.Ref(new EntityId(place)));
    }

    private static Option option(String text, boolean correct, Claim claim, @Nullable String entity) {
        return new Option(text, correct, "Because.", CITED, claim, entity == null ? null : new EntityId(entity));
    }

    private static Choice whereDoesUsasacSit(Option... options) {
        return new Choice(basis("army-08", "army.p2.s1"), "Where does USASAC sit?", List.of(options));
    }

    private static Option huntsville(boolean correct) {
        return option("Huntsville, Alabama", correct, sits("usasac", "huntsville-al"), "huntsville-al");
    }

    private static Option dayton(boolean correct) {
        return option("Dayton, Ohio", correct, sits("usasac", "dayton-oh"), "dayton-oh");
    }

    @Test
    void aProvableKeyHasNothingAgainstIt() {
        assertThat(validity.violations(whereDoesUsasacSit(huntsville(true), dayton(false))))
                .isEmpty();
    }

    @Test
    void aKeyThatTheSourceDoesNotStateIsFound() {
        assertThat(validity.violations(whereDoesUsasacSit(dayton(true), huntsville(false))))
                .extracting(Violation::rule)
                .contains("keys what the source does not state", "marks a stated fact as wrong");
    }

    @Test
    void aWrongOptionThatNothingRefutesIsFound() {
        var unknown = option("Dayton, Ohio", false, sits("netsafa", "dayton-oh"), "dayton-oh");
        assertThat(validity.violations(whereDoesUsasacSit(huntsville(true), unknown)))
                .extracting(Violation::rule)
                .containsExactly("marks as wrong what nothing refutes");
    }

    @Test
    void anOptionWithinAnotherIsFound() {
        var city = option("Washington, DC", false, sits("usasac", "washington-dc"), "washington-dc");
        var area = option("Washington DC area", false, sits("usasac", "washington-dc-area"), "washington-dc-area");
        assertThat(validity.violations(whereDoesUsasacSit(huntsville(true), city, area)))
                .extracting(Violation::rule)
                .containsExactly("one option stands within another");
    }

    @Test
    void optionsThatReadTheSameAreFound() {
        var again = option("dayton ohio", false, sits("usasac", "dayton-oh"), null);
        assertThat(validity.violations(whereDoesUsasacSit(huntsville(true), dayton(false), again)))
                .extracting(Violation::rule)
                .containsExactly("two options read the same");
    }

    @Test
    void aFactThatIsNotThereIsFound() {
        var item = new Choice(basis("gone-01", "army.p2.s1"), "Where?", List.of(huntsville(true), dayton(false)));
        assertThat(validity.violations(item)).extracting(Violation::rule).contains("asks a fact that may not be asked");
    }

    @Test
    void aSentenceThatIsNotThereIsFound() {
        var item = new Choice(basis("army-08", "army.p9.s9"), "Where?", List.of(huntsville(true), dayton(false)));
        assertThat(validity.violations(item))
                .extracting(Violation::rule)
                .contains("cites a sentence that is not there");
    }

    @Test
    void aStatementWithTheWrongVerdictIsFound() {
        var item = new TrueFalse(
                basis("army-08", "army.p2.s1"),
                "USASAC sits in Dayton, Ohio.",
                true,
                "Dayton, Ohio",
                "Because.",
                CITED,
                sits("usasac", "dayton-oh"),
                List.of());
        assertThat(validity.violations(item))
                .extracting(Violation::rule)
                .containsExactly("keys what the source does not state");
    }

    @Test
    void rowsThatCouldBeSwappedAreFound() {
        var ipo = new Matching.Row(
                "Navy IPO sits in …", "Washington, DC", "Because.", CITED, sits("navy-ipo", "washington-dc"));
        var dasa = new Matching.Row(
                "DASA [DE&C] sits in …",
                "Washington DC area",
                "Because.",
                CITED,
                sits("dasa-dec", "washington-dc-area"));
        var item = new Matching(
                basis("navy-04", "navy.p1.s1"),
                "Complete each line.",
                List.of(ipo, dasa),
                List.of("Washington, DC", "Washington DC area"));
        assertThat(validity.violations(item))
                .extracting(Violation::rule)
                .contains("marks as wrong what nothing refutes");
    }
}
