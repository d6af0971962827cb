package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.engine.check.PlantedTests.basis;
import static org.liaison.engine.check.PlantedTests.option;
import static org.liaison.engine.check.Yard.claim;
import static org.liaison.engine.check.Yard.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/** Plants one fault each in sound statements, rows, orders and typed answers of the yard. */
class PlantedKindsTests {

    private final Validity validity = Validity.of(Yard.pack());

    @Test
    void aFalseStatementIsRefutedAndItsCorrectionsProved() {
        assertThat(found(statement(false, claim("crier", "tends", words("the drum")))))
                .isEmpty();
        assertThat(found(statement(false, claim("crier", "tends", words("the fiddle")))))
                .containsExactly("marks as wrong what nothing refutes");
        assertThat(found(statement(false, claim("crier", "tends", words("the bell")))))
                .containsExactly("marks a stated fact as wrong");
        assertThat(found(statement(true, claim("crier", "tends", words("the bell")))))
                .isEmpty();
    }

    @Test
    void rowsAreProvedEachUnderItsOwnCondition() {
        var bell = row("crier", "the bell", "The bell");
        var lamp = row("clerk", "the lamp", "The lamp in summer");
        assertThat(found(matching(List.of(bell, lamp), "The bell", "The lamp in summer")))
                .isEmpty();
        assertThat(found(matching(List.of(bell, lamp), "The bell", "The lamp in summer", "The boats")))
                .isEmpty();
        assertThat(found(matching(List.of(bell, lamp), "The bell", "The lamp in summer", "The fiddle")))
                .containsExactly("marks as wrong what nothing refutes", "marks as wrong what nothing refutes");
    }

    @Test
    void rowsOfDifferentSortsAreFound() {
        var boats = row("office", "the boats", "The boats");
        var item = new Matching(
                basis(true, "p1.s1", "bell", "office-tends"),
                "Complete.",
                List.of(row("crier", "the bell", "The bell"), boats),
                List.of("The bell", "The boats"));
        assertThat(found(item)).containsExactly("mixes things of different sorts");
    }

    @Test
    void aTypedNameOfAnotherIsFound() {
        assertThat(found(typed("Town Crier", "The old Town Crier"))).isEmpty();
        assertThat(found(typed("Town Crier", "Tide Clerk"))).containsExactly("accepts the name of another entity");
    }

    @Test
    void aStepThatRestsOnNoSentenceIsFound() {
        assertThat(found(ordering("p1.s1"))).isEmpty();
        assertThat(found(ordering("p9.s9"))).containsOnly("cites a sentence that is not there");
    }

    @Test
    void aTypedKeyThatRestsOnNoSentenceIsFound() {
        var item = new ShortAnswer(
                basis(true, "p1.s1", "bell"),
                "Who?",
                "Town Crier",
                List.of(),
                List.of(),
                "Because.",
                Yard.cited("p9.s9"));
        assertThat(found(item)).containsExactly("cites a sentence that is not there");
    }

    @Test
    void aRowWhoseMatchIsNotStatedIsFound() {
        var drum = row("keeper", "the drum", "The drum");
        assertThat(found(matching(List.of(row("crier", "the bell", "The bell"), drum), "The bell", "The drum")))
                .contains("keys what the source does not state");
    }

    @Test
    void aCorrectionThatIsNotStatedIsFound() {
        var claim = claim("crier", "tends", words("the drum"));
        var right = option("The bell", true, "p1.s1", claim("crier", "tends", words("the bell")), null);
        assertThat(found(statement(claim, right))).isEmpty();
        var fiddle = option("The fiddle", true, "p1.s1", claim("crier", "tends", words("the fiddle")), null);
        assertThat(found(statement(claim, fiddle))).containsExactly("keys what the source does not state");
    }

    @Test
    void whatNothingRefutesIsFoundWithTheReasonWhyNot() {
        assertThat(validity.violations(statement(false, claim("crier", "tends", words("the fiddle")))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.toString()).contains("the source is silent"));
    }

    private List<String> found(Item item) {
        return validity.violations(item).stream().map(Violation::rule).toList();
    }

    private static TrueFalse statement(boolean holds, Claim claim) {
        return new TrueFalse(
                basis(true, "p1.s1", "bell"), "So.", holds, "it", "Because.", Yard.cited("p1.s1"), claim, List.of());
    }

    private static Ordering ordering(String cited) {
        var steps = Stream.of("Ask", "Row", "Land")
                .map(step -> new Ordering.Step(step, "Because.", Yard.cited(cited)))
                .toList();
        return new Ordering(basis(true, "p1.s1", "bell"), "In which order?", steps, "Because.");
    }

    private static TrueFalse statement(Claim claim, Option correction) {
        return new TrueFalse(
                basis(true, "p1.s1", "bell"),
                "So.",
                false,
                "it",
                "Because.",
                Yard.cited("p1.s1"),
                claim,
                List.of(correction));
    }

    private static Matching.Row row(String subject, String object, String right) {
        return new Matching.Row(
                subject, right, "Because.", Yard.cited("p1.s1"), claim(subject, "tends", words(object)));
    }

    private static Matching matching(List<Matching.Row> rows, String... choices) {
        return new Matching(basis(true, "p1.s1", "bell", "lamp-summer"), "Complete.", rows, List.of(choices));
    }

    private static ShortAnswer typed(String key, String alias) {
        return new ShortAnswer(
                basis(true, "p1.s1", "bell"), "Who?", key, List.of(alias), List.of(), "Because.", Yard.cited("p1.s1"));
    }
}
