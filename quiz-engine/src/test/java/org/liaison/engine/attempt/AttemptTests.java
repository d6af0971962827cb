package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
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
}
