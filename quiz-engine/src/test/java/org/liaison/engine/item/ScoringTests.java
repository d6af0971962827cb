package org.liaison.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.engine.item.Line.Mark;

class ScoringTests {

    private final Choice choice = Items.choice("Who pours?", "The host", "The guest", "The cook");
    private final MultipleChoice several =
            Items.several("Who drinks?", List.of("The host", "The guest"), "The pot", "The cup", "The tray");

    @Test
    void theKeyEarnsThePointAndNothingElseDoes() {
        assertThat(choice.score(Items.picking(choice.options(), "The host"))).isEqualTo(Score.FULL);
        assertThat(choice.score(Items.picking(choice.options(), "The cook"))).isEqualTo(Score.NONE);
        assertThat(choice.score(Response.BLANK)).isEqualTo(Score.NONE);
    }

    @Test
    void aValueThatWasNotOfferedIsRefused() {
        assertThat(choice.accepts(Response.of("ffffff"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> choice.score(Response.of("ffffff")));
    }

    @Test
    void twoPicksOnASingleChoiceAreRefused() {
        var both = new Response(choice.options().stream().map(Option::id).toList());
        assertThat(choice.accepts(both)).isFalse();
    }

    @Test
    void tickingEverythingEarnsAsLittleAsTickingNothing() {
        var everything = new Response(several.options().stream().map(Option::id).toList());
        assertThat(several.score(everything).points()).isZero();
        assertThat(several.score(Response.BLANK).points()).isZero();
    }

    @Test
    void halfOfTheRightOptionsEarnHalf() {
        assertThat(several.score(Items.picking(several.options(), "The host")).points())
                .isEqualTo(0.5);
    }

    @Test
    void aFalseAlarmCostsItsShareOfTheWrongOptions() {
        var response = Items.picking(several.options(), "The host", "The guest", "The pot");
        assertThat(several.score(response).points()).isCloseTo(1 - 1.0 / 3, within(1e-12));
    }

    @Test
    void aTrueStatementEarnsThePointForTrueAlone() {
        var item = Items.statement("Tea is hot.", true, Items.wrong("cold"), Items.wrong("dry"), Items.wrong("blue"));
        assertThat(item.score(Response.of("true", ""))).isEqualTo(Score.FULL);
        assertThat(item.score(Response.of("false", ""))).isEqualTo(Score.NONE);
    }

    @Test
    void aFalseStatementEarnsHalfForTheVerdictAndHalfForTheCorrection() {
        var item = Items.statement("Tea is blue.", false, Items.right("hot"), Items.wrong("dry"));
        var hot = item.corrections().get(0).id();
        var dry = item.corrections().get(1).id();
        assertThat(item.score(Response.of("false", hot))).isEqualTo(Score.FULL);
        assertThat(item.score(Response.of("false", dry)).points()).isEqualTo(0.5);
        assertThat(item.score(Response.of("false", "")).points()).isEqualTo(0.5);
        assertThat(item.score(Response.of("true", hot)).points()).isZero();
    }

    @Test
    void eachMatchedRowEarnsAPoint() {
        var item = Items.matching("Tea", "cup", "Soup", "bowl", "Cake", "plate");
        var response = Response.of(Matching.idOf("cup"), Matching.idOf("plate"), "");
        assertThat(item.score(response)).isEqualTo(new Score(1, 3));
    }

    @Test
    void oneSlipInAnOrderCostsLittle() {
        var item = Items.ordering("boil", "pour", "steep", "drink");
        var ids = item.inOrder().stream().map(Ordering.Step::id).toList();
        assertThat(item.score(new Response(ids))).isEqualTo(new Score(3, 3));
        assertThat(item.score(Response.of(ids.get(1), ids.get(0), ids.get(2), ids.get(3))))
                .isEqualTo(new Score(2, 3));
        assertThat(item.score(Response.of(ids.get(3), ids.get(2), ids.get(1), ids.get(0))))
                .isEqualTo(new Score(0, 3));
    }

    @Test
    void anOrderThatLeavesAStepOutIsRefused() {
        var item = Items.ordering("boil", "pour", "steep");
        assertThat(item.accepts(Response.of(item.inOrder().get(0).id()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DSCA, KEY",
        "dsca, KEY",
        "' D.S.C.A. ', KEY",
        "the DSCA, KEY",
        "Security Agency, ALIAS",
        "DTSA, NONE",
        "'', NONE"
    })
    void aTypedNameIsReadKindly(String typed, ShortAnswer.Match expected) {
        var item = Items.typed("DSCA", List.of("Security Agency"), List.of("DTSA"));
        assertThat(item.compare(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Huntsvile", "Huntsvillle", "Huntsvlile", "Huntsvolle"})
    void oneSlipInALongNameIsAcceptedAndNoticed(String typed) {
        var item = Items.typed("Huntsville", List.of(), List.of());
        assertThat(item.compare(typed)).isEqualTo(ShortAnswer.Match.SLIP);
        assertThat(item.score(Response.of(typed))).isEqualTo(Score.FULL);
        assertThat(item.explain(Response.of(typed)).get(0).reason()).contains("mind the spelling: Huntsville");
    }

    @Test
    void aSlipThatMakesAnotherNameIsThatOtherName() {
        var item = Items.typed("AFSAC", List.of(), List.of("AFSAT"));
        assertThat(item.compare("AFSAT")).isEqualTo(ShortAnswer.Match.NONE);
        assertThat(item.compare("AFSAK")).isEqualTo(ShortAnswer.Match.SLIP);
    }

    @Test
    void twoSlipsAreTooMany() {
        assertThat(Items.typed("Huntsville", List.of(), List.of()).compare("Hantsvile"))
                .isEqualTo(ShortAnswer.Match.NONE);
    }

    @Test
    void theModelResponseOfEveryShapeEarnsEverything() {
        var items = List.of(
                choice,
                several,
                Items.statement("Tea is blue.", false, Items.right("hot"), Items.wrong("dry")),
                Items.statement("Tea is hot.", true),
                Items.matching("Tea", "cup", "Soup", "bowl"),
                Items.ordering("boil", "pour", "steep"),
                Items.typed("DSCA", List.of(), List.of()));
        assertThat(items).allSatisfy(item -> {
            assertThat(item.accepts(item.modelResponse())).isTrue();
            assertThat(item.score(item.modelResponse()).isFull()).isTrue();
            assertThat(item.accepts(Response.BLANK)).isTrue();
            assertThat(item.score(Response.BLANK).points()).isZero();
        });
    }

    @Test
    void everyOptionIsExplained() {
        var lines = choice.explain(Items.picking(choice.options(), "The cook"));
        assertThat(lines).extracting(Line::mark).containsExactly(Mark.MISS, Mark.REJECTED, Mark.FALSE_ALARM);
        assertThat(lines)
                .extracting(Line::reason)
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void aChoiceWithTwoKeysCannotBeMade() {
        var options = List.of(Items.right("a"), Items.right("b"), Items.wrong("c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(Items.basis(Kind.SINGLE_CHOICE), "Which?", options))
                .withMessageContaining("2 right options");
    }
}
