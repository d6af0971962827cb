package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

class HintTests {

    @Test
    void aWrongChoiceIsExplainedByItsOwnReason() {
        var item = Items.choice("Who pours?", "The host", "The guest", "The cook");
        assertThat(hint(item, "The cook").wrong()).containsExactly(new Hint.Wrong("The cook", "The cook is wrong."));
    }

    @Test
    void aReasonThatNamesTheKeyIsHeldBack() {
        var item = new Choice(
                Items.basis(Kind.SINGLE_CHOICE),
                "Who audits?",
                List.of(
                        Items.right("The Audit Agency (DCAA)"),
                        told("Auditing is for DCAA."),
                        Items.wrong("The cook")));
        assertThat(hint(item, "The Contract Agency").wrong())
                .containsExactly(new Hint.Wrong("The Contract Agency", ""));
    }

    @Test
    void ofSeveralOnlyTheWrongOnesChosenAreNamed() {
        var item = Items.several("Who drinks?", List.of("Anna", "Bert"), "Cleo", "Dora");
        assertThat(Hint.of(item, Items.picking(item.options(), "Anna", "Cleo")).wrong())
                .extracting(Hint.Wrong::text)
                .containsExactly("Cleo");
    }

    @Test
    void rowsAndStepsAreCountedAndNotNamed() {
        var order = Items.ordering("Ask", "Decide", "Act");
        var ids = order.inOrder().stream().map(step -> step.id()).toList();
        var swapped = new Response(List.of(ids.get(1), ids.get(0), ids.get(2)));
        assertThat(Hint.of(order, swapped)).isEqualTo(new Hint(List.of(), 1, 3));
    }

    @Test
    void aVerdictAndATextGetNoHint() {
        var statement = Items.statement("The tea is cold.", true, Items.wrong("warm"), Items.wrong("hot"));
        assertThat(Hint.of(statement, Response.of("false"))).isEqualTo(new Hint(List.of(), 0, 0));
        var typed = Items.typed("DCAA", List.of(), List.of("DCMA"));
        assertThat(Hint.of(typed, Response.of("DCMA"))).isEqualTo(new Hint(List.of(), 0, 0));
    }

    private static Option told(String reason) {
        return new Option("The Contract Agency", false, reason, Items.wrong("x").citations(), null, null);
    }

    private static Hint hint(Choice item, String picked) {
        return Hint.of(item, Items.picking(item.options(), picked));
    }

    @Test
    void ofLinesToMatchTheNumberInPlaceIsSaid() {
        var rows = Items.matching("The pot", "tea", "The jug", "milk", "The tin", "rusks");
        var right = rows.modelResponse().values();
        var swapped = new Response(List.of(right.get(1), right.get(0), right.get(2)));
        assertThat(Hint.of(rows, swapped)).isEqualTo(new Hint(List.of(), 1, 3));
    }

    @Test
    void aWrongCorrectionIsNamedThoughTheVerdictIsNot() {
        var statement = Items.statement("The tea is cold.", false, Items.right("hot"), Items.wrong("green"));
        var green = statement.corrections().get(1).id();
        assertThat(Hint.of(statement, Response.of("false", green)).wrong())
                .containsExactly(new Hint.Wrong("green", "green is wrong."));
    }

    @Test
    void aReasonMayUseWordsThatTheQuestionOrTheChoiceHasAlready() {
        var harmless = new Choice(
                Items.basis(Kind.SINGLE_CHOICE),
                "Which agency audits?",
                List.of(Items.right("The Agency of Books"), told("This agency buys.")));
        assertThat(hint(harmless, "The Contract Agency").wrong())
                .containsExactly(new Hint.Wrong("The Contract Agency", "This agency buys."));
    }

    @Test
    void aShortWordOfTheKeyGivesAwayOnlyFromThreeLettersOn() {
        assertThat(heldBack("A cat told it.", "Cat")).isTrue();
        assertThat(heldBack("An ox told it; no ox is here.", "Ox 12")).isFalse();
        assertThat(heldBack("Ask the old fox.", "The Fox Inn")).isTrue();
    }

    private static boolean heldBack(String reason, String key) {
        var item = new Choice(
                Items.basis(Kind.SINGLE_CHOICE), "Who audits the books?", List.of(Items.right(key), told(reason)));
        return hint(item, "The Contract Agency").wrong().get(0).reason().isEmpty();
    }
}
