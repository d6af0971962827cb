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
}
