package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Response;

class AdaptiveTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Choice item = Items.choice("Who pours?", "The host", "The guest", "The cook", "The cat");
    private final Attempt start = Attempt.at(List.of(item, item, item), Mode.ADAPTIVE);

    private static Attempt answer(Attempt attempt, int slot, Response response) {
        return attempt.with(new Step(attempt.steps().size(), slot, response, NOON));
    }

    private Attempt answer(Attempt attempt, String text) {
        return answer(attempt, 0, Items.picking(item.options(), text));
    }

    @Test
    void aWrongAnswerMayBeTriedAgainAndTellsNoKey() {
        var attempt = answer(start, "The cook");
        assertThat(attempt.standing(0)).isEqualTo(Standing.TO_RETRY);
        assertThat(attempt.standing(0).isJudged()).isFalse();
        assertThat(attempt.takes(0)).isTrue();
        assertThat(attempt.score(0)).isEmpty();
        assertThat(attempt.isOver()).isFalse();
        assertThat(attempt.nextOpen()).contains(0);
    }

    @Test
    void eachTryIsWorthAThirdLess() {
        var right = answer(start, "The host");
        var second = answer(answer(start, "The cook"), "The host");
        var third = answer(answer(answer(start, "The cook"), "The cat"), "The host");
        assertThat(right.score(0).orElseThrow().fraction()).isEqualTo(1);
        assertThat(second.score(0).orElseThrow().fraction()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(third.score(0).orElseThrow().fraction()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(List.of(right, second, third)).allMatch(attempt -> attempt.standing(0) == Standing.RIGHT);
        assertThat(third.triesAt(0)).isEqualTo(3);
    }

    @Test
    void theThirdWrongAnswerIsTheLast() {
        var spent = answer(answer(answer(start, "The cook"), "The cat"), "The guest");
        assertThat(spent.standing(0)).isEqualTo(Standing.WRONG);
        assertThat(spent.takes(0)).isFalse();
        assertThat(answer(spent, "The host").standing(0)).isEqualTo(Standing.WRONG);
    }

    @Test
    void theSameAnswerOnceMoreCostsNoTry() {
        var again = answer(answer(answer(start, "The cook"), "The cook"), "The cook");
        assertThat(again.triesAt(0)).isEqualTo(1);
        assertThat(answer(again, "The host").score(0).orElseThrow().fraction()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void givingUpAfterATryLeavesThatTryInPlace() {
        var gaveUp = answer(answer(start, "The cook"), 0, Response.BLANK);
        assertThat(gaveUp.standing(0)).isEqualTo(Standing.WRONG);
        assertThat(gaveUp.response(0)).contains(Items.picking(item.options(), "The cook"));
        assertThat(gaveUp.takes(0)).isFalse();
    }

    @Test
    void aBetterFirstTryIsNotLostToALaterOne() {
        var several = Items.several("Who drinks?", List.of("a", "b"), "c", "d");
        var half = answer(Attempt.at(List.of(several), Mode.ADAPTIVE), 0, Items.picking(several.options(), "a"));
        var worse = answer(answer(half, 0, Items.picking(several.options(), "c")), 0, Response.BLANK);
        assertThat(worse.score(0).orElseThrow().fraction())
                .isEqualTo(several.score(Items.picking(several.options(), "a")).fraction());
    }

    @Test
    void whatIsSkippedComesBackAfterTheRest() {
        var attempt = answer(start, 1, Items.picking(item.options(), "The host"));
        assertThat(attempt.nextOpen(0)).contains(2);
        assertThat(attempt.nextOpen(2)).contains(0);
        assertThat(answer(attempt, 2, Response.BLANK).nextOpen(0)).isEmpty();
    }

    @Test
    void handingInEndsAllTries() {
        assertThat(answer(start, "The cook").handIn().standing(0)).isEqualTo(Standing.WRONG);
    }
}
