package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Response;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers that are not taken, from pages that are not there, not one's own, out of date or made up. */
@LiaisonTest
class RefusedAnswersTests {

    private static final int QUESTIONS = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void theSameFormWithAnotherAnswerIsAskedForOnceMore() {
        var learner = sit(AttemptKind.GRADED);
        var key = learner.question(1).key();
        var red = QuizItems.choice().options().get(1).id();
        learner.send(1, key, "answer", QuizItems.choice().key().id());
        var again = learner.send(1, key, "answer", red);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body())
                .contains("sent before with another answer")
                .containsPattern("value=\"" + red + "\" checked");
        assertThat(learner.send(1, again.key(), "answer", red).status()).isEqualTo(302);
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(red));
    }

    @Test
    void aStaleFormOfPracticeSaysWhichAnswerCounts() {
        var learner = sit(AttemptKind.PRACTICE);
        var stale = learner.question(1).key();
        learner.answer(1, "answer", QuizItems.choice().options().get(1).id());
        var late = learner.send(1, stale, "answer", QuizItems.choice().key().id());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("That first answer counts", "Not correct.");
        assertThat(learner.send(1, stale, "answer", "never offered").status()).isEqualTo(409);
        assertThat(learner.sitting().attempt().standing(0)).isEqualTo(Standing.WRONG);
    }

    @Test
    void malformedAnswersAreRefusedWithTheQuestionAndNothingIsKept() {
        for (var kind : SeatedLearner.IN_THE_PLAYER) {
            var learner = sit(kind);
            for (var number = 1; number <= QUESTIONS; number++) {
                var refused = learner.answer(number, junk(number));
                assertThat(refused.status()).as("%s %d", kind, number).isEqualTo(422);
                assertThat(refused.body()).contains("Question " + number + " of 6", "role=\"alert\"");
            }
            assertThat(learner.send(
                                    1,
                                    "no key at all",
                                    "answer",
                                    QuizItems.choice().key().id())
                            .status())
                    .isEqualTo(422);
            assertThat(learner.sitting().attempt().steps()).isEmpty();
        }
    }

    private static String[] junk(int number) {
        return number == QUESTIONS
                ? new String[] {"answer", "x".repeat(5000)}
                : new String[] {"answer", "<script>alert(1)</script>", "answer", "\u0000"};
    }

    @Test
    void offeredTextIsNeverRunOrEchoedUnescaped() {
        var learner = sit(AttemptKind.GRADED);
        learner.answer(6, "answer", "\"><script>alert(1)</script>\u0000");
        assertThat(learner.question(6).body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void whatIsNotOnesOwnLooksLikeWhatDoesNotExist() {
        var learner = sit(AttemptKind.GRADED);
        var stranger = Visitor.signedIn(port, "ben");
        var unknown = Attempts.path(new AttemptId(UUID.randomUUID().toString()));
        for (var end : List.of("", "/questions/1", "/review")) {
            var refused = stranger.get(learner.path() + end);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.body()).isEqualTo(stranger.get(unknown + end).body());
        }
        for (var end : List.of("/questions/1", "/hand-in", "/again")) {
            assertThat(stranger.post(
                                    learner.path() + end,
                                    "answer",
                                    "x",
                                    "key",
                                    UUID.randomUUID().toString())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(learner.sitting().ended()).isEmpty();
    }

    @Test
    void questionsThatAreNotThereAreNotFound() {
        var learner = sit(AttemptKind.PRACTICE);
        for (var number : List.of("0", "7", "999", "9999", "-1", "1x", "one")) {
            assertThat(learner.visitor()
                            .get(learner.path() + "/questions/" + number)
                            .status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void answersNeedTheTokenOfTheSession() {
        var learner = sit(AttemptKind.GRADED);
        var key = learner.question(1).key();
        learner.visitor().forgetToken();
        assertThat(learner.send(1, key, "answer", QuizItems.choice().key().id()).status())
                .isEqualTo(403);
        assertThat(learner.sitting().attempt().steps()).isEmpty();
    }

    private SeatedLearner sit(AttemptKind kind) {
        return SeatedLearner.at(kind, sittings, people, port);
    }
}
