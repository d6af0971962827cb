package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;
import org.liaison.engine.analysis.Choices.Count;
import org.liaison.engine.analysis.Choices.Given;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

class ChoicesTests {

    private static final FactId FACT = new FactId("some-fact");
    private static final List<Option> OPTIONS =
            List.of(option("Paris", true), option("Rome", false), option("Oslo", false));

    @Test
    void aWrongOptionIsOfferedToAllWhoAnswerAndTakenBySome() {
        var item = new Choice(Items.basis(Kind.SINGLE_CHOICE), "Where?", OPTIONS);
        var choices = Choices.of(Stream.of(
                new Given(item, Items.picking(OPTIONS, "Paris"), 5),
                new Given(item, Items.picking(OPTIONS, "Rome"), 3),
                new Given(item, Response.BLANK, 4)));
        assertThat(choices.of(FACT, claim("Rome"))).contains(new Count(8, 3));
        assertThat(choices.of(FACT, claim("Oslo"))).contains(new Count(8, 0));
        assertThat(choices.of(FACT, claim("Paris"))).isEmpty();
        assertThat(choices.of(new FactId("another-fact"), claim("Rome"))).isEmpty();
    }

    @Test
    void ofSeveralRightOptionsOnlyTheWrongTicksCount() {
        var item = new MultipleChoice(Items.basis(Kind.MULTIPLE_CHOICE), "Which?", OPTIONS);
        var response = new Response(List.of(OPTIONS.get(0).id(), OPTIONS.get(2).id()));
        var choices = Choices.of(Stream.of(new Given(item, response, 2)));
        assertThat(choices.of(FACT, claim("Oslo"))).contains(new Count(2, 2));
        assertThat(choices.of(FACT, claim("Rome"))).contains(new Count(2, 0));
    }

    @Test
    void aCorrectionIsChosenOnlyByThoseWhoCallAFalseStatementFalse() {
        var statement = Items.statement("So it is.", false, OPTIONS.toArray(Option[]::new));
        var choices = Choices.of(Stream.of(
                new Given(statement, Response.of("true"), 6),
                new Given(statement, Response.of("false", OPTIONS.get(1).id()), 1)));
        assertThat(choices.of(FACT, claim("Rome"))).contains(new Count(1, 1));
        var statedTrue = Items.statement("So it is.", true, option("Rome", false), option("Oslo", false));
        assertThat(Choices.of(Stream.of(new Given(
                                statedTrue, Response.of("false", OPTIONS.get(1).id()), 1)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoFindsTheOddOneOutTakesNothingForTheKey() {
        var item = new Choice(Items.basis(Kind.ODD_ONE_OUT), "Which is the odd one out?", OPTIONS);
        assertThat(Choices.of(Stream.of(new Given(item, Items.picking(OPTIONS, "Rome"), 9)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void optionsThatAssertNothingAndOpenAnswersAreNotCounted() {
        var vouched = Items.choice("Where?", "A", "B", "C");
        var typed = Items.matching("a", "b", "c", "d");
        assertThat(Choices.of(Stream.of(
                                new Given(vouched, Items.picking(vouched.options(), "B"), 1),
                                new Given(typed, typed.modelResponse(), 1)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void countsAddUp() {
        var one = new Choices(Map.of(FACT, Map.of(claim("Rome"), new Count(4, 1))));
        var other = new Choices(Map.of(FACT, Map.of(claim("Rome"), new Count(6, 2), claim("Oslo"), new Count(6, 0))));
        assertThat(one.plus(other).of(FACT, claim("Rome"))).contains(new Count(10, 3));
        assertThat(one.plus(other).of(FACT, claim("Oslo"))).contains(new Count(6, 0));
        assertThat(one.plus(Choices.NONE)).isEqualTo(one);
    }

    @Test
    void nothingIsTakenMoreOftenThanItIsOffered() {
        assertThatThrownBy(() -> new Count(2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Count(2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Option option(String text, boolean correct) {
        return new Option(text, correct, "Because.", List.of(new SentenceId("a.p1.s1")), claim(text), null);
    }

    private static Claim claim(String text) {
        return new Claim(new EntityId("office"), new RelationId("located-in"), new Thing.Phrase(text));
    }
}
