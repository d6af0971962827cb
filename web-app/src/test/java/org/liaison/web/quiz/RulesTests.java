package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Score;
import org.liaison.web.account.PersonId;

class RulesTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void whatIsExplainedAtOnceCannotBeHidden() {
        assertThatThrownBy(() -> new Rules(Mode.IMMEDIATE, Timing.NONE, Admission.FREE, Disclosure.SCORE_ONLY))
                .hasMessageContaining("SCORE_ONLY");
    }

    @Test
    void aQuizClosesWhenItIsDueUnlessItHasClosedBefore() {
        assertThat(closing(Disclosure.AT_ONCE)
                        .closingBy(NOON.minus(HOUR))
                        .timing()
                        .openUntil())
                .contains(NOON.minus(HOUR));
        assertThat(closing(Disclosure.AT_ONCE)
                        .closingBy(NOON.plus(HOUR))
                        .timing()
                        .openUntil())
                .contains(NOON);
    }

    @Test
    void answersWaitUntilNobodyCanStillBeTakingTheQuiz() {
        var untimed = closing(Disclosure.AFTER_CLOSE).terms();
        assertThat(untimed.showsAnswers(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(untimed.showsAnswers(NOON.plus(Duration.ofHours(24)))).isTrue();
        var timing = new Timing(Optional.of(HOUR), Optional.of(NOON));
        var timed = new Rules(Mode.DEFERRED, timing, Admission.FREE, Disclosure.AFTER_CLOSE).terms();
        assertThat(timed.answersFrom()).contains(NOON.plus(HOUR));
        assertThat(closing(Disclosure.SCORE_ONLY).terms().isScoreOnly()).isTrue();
        assertThat(closing(Disclosure.AT_ONCE).terms().showsAnswers(NOON)).isTrue();
    }

    @Test
    void nobodyBeginsBeforeTheOpeningNorTooOftenNorTooSoon() {
        var opens = new Admission(Optional.empty(), Duration.ZERO, Optional.of(NOON));
        assertThat(opens.refusal(List.of(), NOON.minusMillis(1))).isPresent();
        assertThat(opens.refusal(List.of(), NOON)).isEmpty();
        var twice = new Admission(Optional.of(2), HOUR, Optional.empty());
        assertThat(twice.refusal(List.of(ended(NOON)), NOON.plus(HOUR).minusMillis(1)))
                .map(Admission.Refusal::messageKey)
                .contains("practice.cool-off");
        assertThat(twice.refusal(List.of(ended(NOON)), NOON.plus(HOUR))).isEmpty();
        assertThat(twice.refusal(List.of(ended(NOON), ended(NOON)), NOON.plus(Duration.ofDays(9))))
                .map(Admission.Refusal::messageKey)
                .contains("practice.used-up");
    }

    @Test
    void aFormComesBackAsTheRulesItStoodFor() {
        var fields = Map.of(
                "mode",
                "DEFERRED_CBM",
                "minutes",
                "45",
                "until",
                "2026-12-01T10:00",
                "opens",
                "2026-11-30T10:00",
                "attempts",
                "3",
                "pause",
                "24",
                "disclosure",
                "AFTER_CLOSE");
        var rules = RulesForm.sent(fields).rules().orElseThrow();
        assertThat(RulesForm.of(rules)).isEqualTo(RulesForm.sent(fields));
        assertThat(rules.admission().coolOff()).isEqualTo(Duration.ofDays(1));
        assertThat(RulesForm.sent(Map.of()).rules()).contains(Rules.USUAL);
    }

    private static Rules closing(Disclosure disclosure) {
        return new Rules(Mode.DEFERRED, new Timing(Optional.empty(), Optional.of(NOON)), Admission.FREE, disclosure);
    }

    private static AttemptSummary ended(Instant at) {
        return new AttemptSummary(
                new AttemptId(UUID.randomUUID().toString()),
                new PersonId(UUID.randomUUID().toString()),
                AttemptKind.GRADED,
                "Any",
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                Optional.of(new Score(1, 1)),
                Optional.empty(),
                at.minus(HOUR),
                Optional.of(at));
    }
}
