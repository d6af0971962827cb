package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.attempt.Standing;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.MovableClock;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class TimedQuizTests {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private TimeSweep sweep;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ExtraTimes extraTimes;

    @Autowired
    private MovableClock clock;

    private Newcomer newcomer;

    private PersonId person;

    @BeforeEach
    void somebodyNewArrives() {
        newcomer = Newcomer.arrive(accounts, port);
        person = people.withLogin(newcomer.login()).orElseThrow().id();
    }

    @AfterEach
    void timeIsItselfAgain() {
        clock.reset();
    }

    @Test
    void theTimeLeftStandsInWordsWithWhenItEnds() {
        var learner = sit(Mode.DEFERRED);
        clock.advance(Duration.ofSeconds(30));
        assertThat(learner.question(1).body())
                .contains("20 minutes left")
                .containsPattern("Ends at \\d\\d:\\d\\d:\\d\\d UTC\\.");
        clock.advance(Duration.ofMinutes(9));
        assertThat(learner.question(2).body()).contains("11 minutes left");
        clock.advance(Duration.ofMinutes(10));
        assertThat(learner.visitor().get(learner.path() + "/review").body()).contains("1 minute left");
    }

    @Test
    void aTimerThatWasFoldedAwayStaysSo() {
        var learner = sit(Mode.DEFERRED);
        assertThat(learner.question(1).body()).containsPattern("class=\"timer\"[^>]* open");
        assertThat(learner.visitor()
                        .get(learner.path() + "/questions/1", "Cookie", "timer=hidden")
                        .body())
                .contains("class=\"timer\"")
                .doesNotContainPattern("class=\"timer\"[^>]* open");
    }

    @Test
    void anAnswerOnItsWayWhenTimeIsUpStillCounts() {
        var learner = sit(Mode.DEFERRED);
        var key = learner.question(1).key();
        clock.advance(LIMIT.plusSeconds(5));
        assertThat(learner.send(1, key, learner.fields(1, QuizItems.choice().modelResponse()))
                        .status())
                .isEqualTo(302);
        assertThat(learner.sitting().attempt().standing(0)).isEqualTo(Standing.ANSWERED);
    }

    @Test
    void whenTimeIsUpLaterAnswersAreRefusedAndWhatWasSavedIsHandedIn() {
        for (var mode : new Mode[] {Mode.DEFERRED, Mode.DEFERRED_CBM, Mode.IMMEDIATE, Mode.IMMEDIATE_CBM}) {
            var learner = sit(mode);
            learner.answer(1, QuizItems.choice().modelResponse(), 3);
            var key = learner.question(2).key();
            clock.advance(LIMIT.plusSeconds(11));
            var late = learner.send(2, key, "answer", "x");
            assertThat(late.status()).as(mode.name()).isEqualTo(409);
            assertThat(late.body())
                    .contains("Time is up", "came too late and is not saved")
                    .doesNotContain("SECRET");
            var receipt = learner.sitting().receipt().orElseThrow();
            assertThat(learner.visitor().get(learner.path()).body())
                    .contains("Time was up.", "17%", "1 of 6 questions are right", receipt);
            learner.visitor().post(learner.path() + "/hand-in");
            assertThat(learner.sitting().receipt()).contains(receipt);
            assertThat(learner.sitting().attempt().steps()).hasSize(1);
            clock.reset();
        }
    }

    @Test
    void anAbandonedAttemptIsClosedByTheSweepOnce() {
        var learner = sit(Mode.DEFERRED);
        learner.answer(1, QuizItems.choice().modelResponse());
        sweep.sweep();
        assertThat(learner.sitting().ended()).isEmpty();
        clock.advance(Duration.ofHours(1));
        sweep.sweep();
        var closed = learner.sitting();
        assertThat(closed.timedOut()).isTrue();
        assertThat(closed.ended()).contains(closed.started().plus(LIMIT));
        sweep.sweep();
        assertThat(learner.sitting()).isEqualTo(closed);
    }

    @Test
    void extraTimeReachesARunningAttemptAtItsNextRequest() {
        var learner = sit(Mode.DEFERRED);
        assertThat(learner.question(1).body()).contains("20 minutes left");
        extraTimes.give(person, ExtraTime.HALF, "", person);
        assertThat(learner.question(1).body()).contains("30 minutes left");
        assertThat(learner.visitor().get(learner.path() + "/time").body())
                .contains("\"ends\":"
                        + learner.sitting()
                                .started()
                                .plus(Duration.ofMinutes(30))
                                .toEpochMilli())
                .contains("\"over\":false");
        clock.advance(Duration.ofMinutes(25));
        assertThat(learner.answer(1, QuizItems.choice().modelResponse()).status())
                .isEqualTo(302);
        clock.advance(Duration.ofMinutes(6));
        assertThat(learner.visitor().get(learner.path() + "/time").body()).contains("\"over\":true");
        assertThat(learner.visitor().get(learner.path()).body()).contains("Time was up.", "17%");
    }

    @Test
    void extraTimeExtendsTimerAndWindow() {
        extraTimes.give(person, ExtraTime.HALF, "", person);
        var closing = sittings.now().plus(LIMIT);
        var learner = sit(new Timing(Optional.of(LIMIT), Optional.of(closing)));
        assertThat(learner.question(1).body()).contains("30 minutes left");
        clock.advance(Duration.ofMinutes(29));
        assertThat(sittings.now()).isAfter(closing);
        assertThat(learner.answer(1, QuizItems.choice().modelResponse()).status())
                .isEqualTo(302);
        clock.advance(Duration.ofMinutes(2));
        assertThat(learner.question(2).body()).doesNotContain("minutes left");
        assertThat(learner.sitting().timedOut()).isTrue();
    }

    @Test
    void untimedMeansNoTimerAtAll() {
        extraTimes.give(person, ExtraTime.UNTIMED, "", person);
        var learner = sit(Mode.DEFERRED);
        clock.advance(Duration.ofHours(3));
        assertThat(learner.question(1).body()).doesNotContain("minutes left", "class=\"timer\"");
        assertThat(learner.answer(1, QuizItems.choice().modelResponse()).status())
                .isEqualTo(302);
    }

    @Test
    void withoutALimitThereIsNoTimer() {
        var learner = sit(Timing.NONE);
        assertThat(learner.question(1).body()).doesNotContain("class=\"timer\"");
        assertThat(learner.visitor().get(learner.path() + "/time").body()).contains("\"ends\":0");
    }

    private SeatedLearner sit(Mode mode) {
        return SeatedLearner.at(
                new Rules(mode, new Timing(Optional.of(LIMIT), Optional.empty())),
                newcomer.visitor(),
                person,
                sittings);
    }

    private SeatedLearner sit(Timing timing) {
        return SeatedLearner.at(new Rules(Mode.DEFERRED, timing), newcomer.visitor(), person, sittings);
    }
}
