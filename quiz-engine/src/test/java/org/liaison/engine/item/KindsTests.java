package org.liaison.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Line.Mark;
import org.liaison.engine.item.Presentation.Input;

/** What every kind of item refuses, explains, shows and leaves to a guess. */
class KindsTests {

    private final Choice choice = Items.choice("Who pours?", "The host", "The guest", "The cook");
    private final MultipleChoice several = Items.several("Who drinks?", List.of("The host", "The guest"), "The pot");
    private final TrueFalse wrong = Items.statement("Tea is blue.", false, Items.right("hot"), Items.wrong("dry"));
    private final TrueFalse right = Items.statement("Tea is hot.", true, Items.wrong("dry"));
    private final Matching rows = Items.matching("Tea", "cup", "Soup", "bowl", "Cake", "plate");
    private final Ordering order = Items.ordering("boil", "pour", "steep");
    private final ShortAnswer typed = Items.typed("Huntsville", List.of("Rocket City"), List.of());

    @Test
    void whatIsOnOfferAreTheOptionsOrTheCorrections() {
        assertThat(choice.offered()).isEqualTo(choice.options()).hasSize(3);
        assertThat(several.offered()).isEqualTo(several.options()).hasSize(3);
        assertThat(wrong.offered()).isEqualTo(wrong.corrections()).hasSize(2);
        assertThat(typed.offered()).isEmpty();
    }

    @Test
    void aKindIsWrittenWithHyphens() {
        assertThat(Kind.SINGLE_CHOICE.code()).isEqualTo("single-choice");
    }

    @Test
    void twoLettersTooManyAreNoSlip() {
        assertThat(typed.score(Response.of("Huntsvillex")).isFull()).isTrue();
        assertThat(typed.score(Response.of("Huntsvillexy")).isFull()).isFalse();
        assertThat(typed.score(Response.of("Huntsvil")).isFull()).isFalse();
    }

    @Test
    void whatIsNotOnOfferIsRefusedByEveryKind() {
        var long201 = "x".repeat(201);
        for (var item : List.of(choice, several, wrong, rows, order)) {
            assertThat(item.accepts(Response.of("ffffff"))).as(item.stem()).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> item.score(Response.of("ffffff")));
        }
        assertThat(typed.accepts(Response.of("x".repeat(200)))).isTrue();
        assertThat(typed.accepts(Response.of(long201))).isFalse();
        assertThat(typed.accepts(Response.of("a", "b"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> typed.score(Response.of(long201)));
        assertThat(several.accepts(Items.picking(several.options(), "The pot"))).isTrue();
    }

    @Test
    void theChanceOfAGuessDependsOnWhatThereIsToChooseFrom() {
        assertThat(choice.guessing()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(several.guessing()).isZero();
        assertThat(right.guessing()).isEqualTo(0.5);
        assertThat(Items.statement("Tea is blue.", false).guessing()).isEqualTo(0.5);
        assertThat(wrong.guessing()).isEqualTo(0.375);
        assertThat(rows.guessing()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(order.guessing()).isEqualTo(0.5);
        assertThat(typed.guessing()).isZero();
    }

    @Test
    void severalTicksAreExplainedOneByOne() {
        assertThat(several.explain(Items.picking(several.options(), "The host", "The pot")))
                .extracting(Line::mark)
                .containsExactly(Mark.HIT, Mark.MISS, Mark.FALSE_ALARM);
    }

    @Test
    void aFalseStatementExplainsVerdictAndCorrections() {
        var lines =
                wrong.explain(Response.of("false", wrong.corrections().get(1).id()));
        assertThat(lines).extracting(Line::text).containsExactly("True", "False", "hot", "dry");
        assertThat(lines).extracting(Line::mark).containsExactly(Mark.REJECTED, Mark.HIT, Mark.MISS, Mark.FALSE_ALARM);
        assertThat(lines.get(0).reason()).isEmpty();
        assertThat(lines.get(1).reason()).isEqualTo("Because.");
    }

    @Test
    void aTrueStatementExplainsTheVerdictAlone() {
        assertThat(right.explain(Response.of("false")))
                .extracting(Line::mark)
                .containsExactly(Mark.MISS, Mark.FALSE_ALARM);
    }

    @Test
    void eachRowSaysWhatWasGivenAndWhatIsRight() {
        var lines = rows.explain(Response.of(Matching.idOf("cup"), Matching.idOf("plate"), ""));
        assertThat(lines).extracting(Line::mark).containsExactly(Mark.HIT, Mark.MISS, Mark.MISS);
        assertThat(lines).extracting(Line::given).containsExactly("cup", "plate", "");
        assertThat(lines).extracting(Line::right).containsExactly("cup", "bowl", "plate");
    }

    @Test
    void eachPlaceOfAnOrderSaysWhatStoodThere() {
        var ids = order.modelResponse().values();
        var lines = order.explain(Response.of(ids.get(1), ids.get(0), ids.get(2)));
        assertThat(lines).extracting(Line::text).containsExactly("Place 1", "Place 2", "Place 3");
        assertThat(lines).extracting(Line::mark).containsExactly(Mark.MISS, Mark.MISS, Mark.HIT);
        assertThat(lines).extracting(Line::given).containsExactly("pour", "boil", "steep");
        assertThat(order.score(Response.BLANK)).isEqualTo(new Score(0, 2));
    }

    @Test
    void aTypedAnswerSaysByWhichNameItCounts() {
        assertThat(remark("Huntsville")).isEqualTo("Because.");
        assertThat(remark("rocket city")).isEqualTo("Accepted as another name for Huntsville. Because.");
        assertThat(remark("")).isEqualTo("Because.");
        assertThat(typed.explain(Response.BLANK).get(0).mark()).isEqualTo(Mark.MISS);
        assertThat(typed.explain(Response.of("Dayton")).get(0).mark()).isEqualTo(Mark.MISS);
        assertThat(typed.explain(Response.of("Huntsville")).get(0).mark()).isEqualTo(Mark.HIT);
    }

    @Test
    void aSlipMayStandAtTheEndOfAName() {
        for (var slip : List.of("Huntsvill", "Huntsvilles", "Huntsvilel")) {
            assertThat(typed.compare(slip)).as(slip).isEqualTo(ShortAnswer.Match.SLIP);
        }
        assertThat(typed.compare("Huntsvillest")).isEqualTo(ShortAnswer.Match.NONE);
    }

    @Test
    void everyKindIsShownWithItsInputAndAllThereIsToPick() {
        assertThat(Presentation.of(several, 1).input()).isEqualTo(Input.SEVERAL);
        assertThat(Presentation.of(typed, 1).input()).isEqualTo(Input.TEXT);
        var matched = Presentation.of(rows, 1);
        assertThat(matched.input()).isEqualTo(Input.ROWS);
        assertThat(matched.rows()).extracting(Presentation.Choice::text).containsExactly("Tea", "Soup", "Cake");
        assertThat(matched.choices())
                .extracting(Presentation.Choice::text)
                .containsExactlyInAnyOrder("cup", "bowl", "plate");
        var ordered = Presentation.of(order, 1);
        assertThat(ordered.input()).isEqualTo(Input.ORDER);
        assertThat(ordered.choices())
                .extracting(Presentation.Choice::text)
                .containsExactlyInAnyOrder("boil", "pour", "steep");
    }

    private String remark(String answer) {
        return typed.explain(Response.of(answer)).get(0).reason();
    }
}
