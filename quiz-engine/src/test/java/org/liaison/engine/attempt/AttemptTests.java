package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;

class AttemptTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Choice first = Items.choice("Who pours?", "The host", "The guest", "The cook");
    private final Choice second = Items.choice("Who drinks?", "The guest", "The pot", "The cup");
    private final Attempt practice = Attempt.at(List.of(first, second), Mode.IMMEDIATE);
    private final Attempt graded = Attempt.at(List.of(first, second), Mode.DEFERRED);

    private static Step step(int sequence, int slot, Choice item, String text) {
        return new Step(sequence, slot, Items.picking(item.options(), text), NOON);
    }

    @Test
    void practiceJudgesEachResponseAtOnce() {
        var attempt = practice.with(step(0, 0, first, "The host"));
        assertThat(attempt.standing(0)).isEqualTo(Standing.RIGHT);
        assertThat(attempt.score(0)).contains(Score.FULL);
        assertThat(attempt.standing(1)).isEqualTo(Standing.OPEN);
        assertThat(attempt.nextOpen()).contains(1);
    }

    @Test
    void inPracticeTheFirstResponseStands() {
        var attempt = practice.with(step(0, 0, first, "The cook")).with(step(1, 0, first, "The host"));
        assertThat(attempt.standing(0)).isEqualTo(Standing.WRONG);
        assertThat(attempt.takes(0)).isFalse();
    }

    @Test
    void practiceIsOverWhenEveryItemIsJudged() {
        var attempt = practice.with(step(0, 0, first, "The host")).with(step(1, 1, second, "The pot"));
        assertThat(attempt.isOver()).isTrue();
        assertThat(attempt.score()).contains(new Score(1, 2));
    }

    @Test
    void aGradedAttemptTellsNothingUntilItIsHandedIn() {
        var attempt = graded.with(step(0, 0, first, "The host")).with(step(1, 1, second, "The pot"));
        assertThat(attempt.standing(0)).isEqualTo(Standing.ANSWERED);
        assertThat(attempt.score(0)).isEmpty();
        assertThat(attempt.score()).isEmpty();
        assertThat(attempt.handIn().score()).contains(new Score(1, 2));
    }

    @Test
    void aGradedResponseMayBeChangedAndTheLastCounts() {
        var attempt = graded.with(step(0, 0, first, "The cook"))
                .with(step(1, 0, first, "The host"))
                .handIn();
        assertThat(attempt.standing(0)).isEqualTo(Standing.RIGHT);
    }

    @Test
    void handingInABlankIsGivingUp() {
        var attempt = graded.handIn();
        assertThat(attempt.standing(0)).isEqualTo(Standing.LEFT_BLANK);
        assertThat(attempt.score().orElseThrow().points()).isZero();
        assertThat(attempt.takes(0)).isFalse();
    }

    @Test
    void takingAResponseBackLeavesTheItemOpen() {
        var attempt = graded.with(step(0, 0, first, "The host")).with(new Step(1, 0, Response.BLANK, NOON));
        assertThat(attempt.standing(0)).isEqualTo(Standing.OPEN);
        assertThat(attempt.nextOpen()).contains(0);
    }

    @Test
    void stepsCountInTheirOwnOrderHoweverTheyArrive() {
        var late = new Attempt(
                List.of(first),
                Mode.DEFERRED,
                List.of(step(1, 0, first, "The host"), step(0, 0, first, "The cook")),
                true);
        assertThat(late.standing(0)).isEqualTo(Standing.RIGHT);
    }

    @Test
    void everyItemCountsAlike() {
        var several = Items.several("Who drinks?", List.of("a1", "b1"), "c1", "d1");
        var attempt = Attempt.at(List.of(first, several), Mode.DEFERRED)
                .with(step(0, 0, first, "The host"))
                .with(new Step(1, 1, Items.picking(several.options(), "a1"), NOON))
                .handIn();
        assertThat(attempt.score().orElseThrow().points()).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void anAttemptNeedsAnItemAndAStepItsPlace() {
        assertThatThrownBy(() -> Attempt.at(List.of(), Mode.IMMEDIATE)).hasMessageContaining("needs an item");
        assertThatThrownBy(() -> new Step(-1, 0, Response.BLANK, NOON)).hasMessageContaining("Step -1");
        assertThatThrownBy(() -> new Step(0, -1, Response.BLANK, NOON)).hasMessageContaining("slot -1");
    }

    @Test
    void onlySlotsOfTheFormTakeAResponse() {
        assertThat(graded.takes(-1)).isFalse();
        assertThat(graded.takes(0)).isTrue();
        assertThat(graded.takes(1)).isTrue();
        assertThat(graded.takes(2)).isFalse();
    }

    @Test
    void aResponseThatMayStillBeChangedDoesNotCloseItsSlot() {
        assertThat(graded.with(step(0, 0, first, "The host")).takes(0)).isTrue();
    }

    @Test
    void givingUpIsTheLastStepThoughItEarnsNothing() {
        var blank = new Step(0, 0, Response.BLANK, NOON);
        var attempt = practice.with(blank);
        assertThat(attempt.last(0)).contains(blank);
        assertThat(attempt.standing(0)).isEqualTo(Standing.WRONG);
        assertThat(attempt.score(0)).contains(Score.NONE);
        assertThat(attempt.last(1)).isEmpty();
    }

    @Test
    void someOfSeveralIsPartlyRight() {
        var several = Items.several("Who drinks?", List.of("a1", "b1"), "c1", "d1");
        var attempt = Attempt.at(List.of(several), Mode.IMMEDIATE)
                .with(new Step(0, 0, Items.picking(several.options(), "a1"), NOON));
        assertThat(attempt.standing(0)).isEqualTo(Standing.PARTLY_RIGHT);
        assertThat(attempt.standing(0).isJudged()).isTrue();
    }

    @Test
    void theItemsWithAResponseAreCounted() {
        assertThat(graded.answered()).isZero();
        assertThat(graded.with(step(0, 1, second, "The pot"))
                        .with(step(1, 1, second, "The cup"))
                        .answered())
                .isEqualTo(1);
        assertThat(graded.with(step(0, 1, second, "The pot"))
                        .with(step(1, 0, first, "The cook"))
                        .answered())
                .isEqualTo(2);
    }

    @Test
    void theSearchForTheNextItemGoesRoundAndNeverReturnsToWhereItStands() {
        var three = Attempt.at(List.of(first, second, first), Mode.DEFERRED);
        assertThat(three.nextOpen()).contains(0);
        assertThat(three.nextOpen(0)).contains(1);
        assertThat(three.nextOpen(2)).contains(0);
        var middleLeft = three.with(step(0, 0, first, "The host")).with(step(1, 2, first, "The host"));
        assertThat(middleLeft.nextOpen(1)).isEmpty();
        assertThat(middleLeft.nextOpen(2)).contains(1);
    }

    @Test
    void whatIsKeptButNotJudgedIsNotUnfinished() {
        var attempt = graded.with(step(0, 0, first, "The host")).with(step(1, 1, second, "The pot"));
        assertThat(attempt.nextOpen()).isEmpty();
        assertThat(attempt.isOver()).isFalse();
    }
}
