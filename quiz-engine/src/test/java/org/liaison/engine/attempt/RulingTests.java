package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Reworded;

class RulingTests {

    private static final Choice ITEM = Items.choice("Where?", "A", "B", "C");
    private static final Response WRONG = Items.picking(ITEM.options(), "B");
    private static final String B = ITEM.options().get(1).id();
    private static final String C = ITEM.options().get(2).id();

    @Test
    void aDroppedItemCountsAsRightForEverybodyWhoWasAskedAlsoForABlank() {
        for (var response : List.of(WRONG, Response.BLANK)) {
            var ended = attempt(response).under(Map.of(ITEM.id(), Ruling.DROPPED));
            assertThat(ended.score().orElseThrow().isFull()).isTrue();
            assertThat(ended.standing(0)).isEqualTo(Standing.RIGHT);
        }
        var blank = Attempt.at(List.of(ITEM), Mode.DEFERRED).handIn();
        assertThat(blank.under(Map.of(ITEM.id(), Ruling.DROPPED)).standing(0)).isEqualTo(Standing.RIGHT);
        assertThat(blank.standing(0)).isEqualTo(Standing.LEFT_BLANK);
    }

    @Test
    void withAnotherKeyOthersAreRightAndTheMarksSayIt() {
        var rekeyed = attempt(WRONG).under(Map.of(ITEM.id(), new Ruling(Set.of(B, C))));
        assertThat(rekeyed.standing(0)).isEqualTo(Standing.RIGHT);
        assertThat(rekeyed.explain(0))
                .extracting(Line::mark)
                .containsExactly(Line.Mark.REJECTED, Line.Mark.HIT, Line.Mark.MISS);
        var nowWrong = attempt(ITEM.modelResponse()).under(Map.of(ITEM.id(), new Ruling(Set.of(B))));
        assertThat(nowWrong.standing(0)).isEqualTo(Standing.WRONG);
        assertThat(nowWrong.under(Map.of())).isEqualTo(attempt(ITEM.modelResponse()));
    }

    @Test
    void whereSeveralAreTickedTheNewKeyIsScoredAsTheOldOneWas() {
        var several = new MultipleChoice(Items.basis(Kind.MULTIPLE_CHOICE), "Which?", ITEM.options());
        var ticked = new Response(List.of(B, C));
        var attempt =
                new Attempt(List.of(several), Mode.DEFERRED, List.of(new Step(0, 0, ticked, Instant.EPOCH)), true);
        assertThat(attempt.score().orElseThrow().points()).isZero();
        assertThat(attempt.under(Map.of(several.id(), new Ruling(Set.of(B, C))))
                        .score()
                        .orElseThrow()
                        .points())
                .isEqualTo(1);
    }

    @Test
    void aKeyMustBeOnOfferAndLeaveSomethingWrong() {
        assertThat(new Ruling(Set.of(B)).fits(ITEM)).isTrue();
        assertThat(new Ruling(Set.of("nonsense")).fits(ITEM)).isFalse();
        assertThat(new Ruling(Set.of(ITEM.key().id(), B, C)).fits(ITEM)).isFalse();
        var rows = Items.matching("a", "b", "c", "d");
        assertThat(new Ruling(Set.of(B)).fits(rows)).isFalse();
        assertThat(Ruling.DROPPED.fits(rows)).isTrue();
    }

    @Test
    void aRewordedItemIsAnotherOneWithTheSameKey() {
        var reworded = ITEM.match(new Reworded("In which town?"));
        assertThat(reworded.stem()).isEqualTo("In which town?");
        assertThat(reworded.id()).isNotEqualTo(ITEM.id());
        assertThat(reworded.id().template()).isEqualTo(ITEM.id().template());
        assertThat(reworded.modelResponse()).isEqualTo(ITEM.modelResponse());
    }

    private static Attempt attempt(Response response) {
        return new Attempt(List.of(ITEM), Mode.DEFERRED, List.of(new Step(0, 0, response, Instant.EPOCH)), true);
    }
}
