package org.liaison.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;

class CertaintyAttemptTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Choice item = Items.choice("Who pours?", "The host", "The guest", "The cook");

    private Attempt sure(Attempt attempt, int slot, String text, Certainty certainty) {
        var response = Items.picking(item.options(), text);
        return attempt.with(new Step(attempt.steps().size(), slot, response, NOON, Optional.of(certainty)));
    }

    private Attempt at(Mode mode) {
        return Attempt.at(List.of(item, item, item), mode);
    }

    @Test
    void beingSureStakesMore() {
        for (var mode : List.of(Mode.IMMEDIATE_CBM, Mode.DEFERRED_CBM)) {
            var attempt = sure(at(mode), 0, "The host", Certainty.HIGH);
            attempt = sure(attempt, 1, "The cook", Certainty.HIGH);
            attempt = sure(attempt, 2, "The cook", Certainty.LOW).handIn();
            assertThat(attempt.mark(0)).contains(3.0);
            assertThat(attempt.mark(1)).contains(-6.0);
            assertThat(attempt.mark(2)).contains(0.0);
            assertThat(attempt.calibration().orElseThrow().meanMark()).isEqualTo(-1.0);
        }
    }

    @Test
    void nothingIsToldBeforeItIsJudged() {
        var attempt = sure(at(Mode.DEFERRED_CBM), 0, "The host", Certainty.HIGH);
        assertThat(attempt.certainty(0)).contains(Certainty.HIGH);
        assertThat(attempt.mark(0)).isEmpty();
        assertThat(attempt.calibration()).isEmpty();
    }

    @Test
    void theLastCertaintyCountsWithTheLastResponse() {
        var attempt = sure(at(Mode.DEFERRED_CBM), 0, "The cook", Certainty.HIGH);
        attempt = sure(attempt, 0, "The host", Certainty.MEDIUM).handIn();
        assertThat(attempt.mark(0)).contains(2.0);
    }

    @Test
    void whoDoesNotSayIsTakenForUnsureAndABlankEarnsNothing() {
        var attempt = at(Mode.DEFERRED_CBM)
                .with(new Step(0, 0, Items.picking(item.options(), "The host"), NOON))
                .with(new Step(1, 1, Response.BLANK, NOON))
                .handIn();
        assertThat(attempt.mark(0)).contains(1.0);
        assertThat(attempt.mark(1)).contains(0.0);
        assertThat(attempt.certainty(1)).isEmpty();
        assertThat(attempt.calibration().orElseThrow().asked()).isEqualTo(3);
    }

    @Test
    void otherModesAskForNoCertainty() {
        var attempt = sure(at(Mode.IMMEDIATE), 0, "The host", Certainty.HIGH).handIn();
        assertThat(attempt.certainty(0)).isEmpty();
        assertThat(attempt.mark(0)).isEmpty();
        assertThat(attempt.calibration()).isEmpty();
    }
}
