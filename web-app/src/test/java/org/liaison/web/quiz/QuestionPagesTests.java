package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Standing;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class QuestionPagesTests {

    private static final int QUESTIONS = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void practiceExplainsEachAnswerAtOnce() {
        var learner = sit(AttemptKind.PRACTICE);
        for (var number = 1; number <= QUESTIONS; number++) {
            var answered =
                    learner.answer(number, learner.sitting().item(number - 1).modelResponse());
            assertThat(answered.status()).isEqualTo(302);
            assertThat(answered.location()).endsWith("/questions/" + number);
            assertThat(learner.question(number).body()).contains("Correct.", "SECRET", "Source:");
        }
        assertThat(learner.visitor().get(learner.path()).body()).contains("100%", "6 of 6 questions are right");
    }

    @Test
    void aWrongAnswerSaysWhatIsRightAndWhy() {
        var learner = sit(AttemptKind.PRACTICE);
        learner.answer(1, "answer", QuizItems.choice().options().get(1).id());
        assertThat(learner.question(1).body())
                .contains("Not correct.", "Right, but not chosen", "Chosen, but not right", "SECRET: right, Blue");
    }

    @Test
    void theKeyOfAnOpenQuestionIsNowhereInWhatTheBrowserReceives() {
        for (var kind : SeatedLearner.IN_THE_PLAYER) {
            var learner = sit(kind);
            for (var number = 1; number <= QUESTIONS; number++) {
                var asked = learner.question(number);
                assertTellsNothing(asked);
                assertTellsNothing(learner.send(number, asked.key(), "answer", "x".repeat(300)));
                assertTellsNothing(learner.sendByHtmx(number, asked.key(), "answer", "x".repeat(300)));
                assertTellsNothing(
                        learner.visitor().get(learner.path() + "/questions/" + number, "HX-Request", "true"));
            }
            assertTellsNothing(learner.visitor().get(learner.path() + "/review"));
        }
    }

    @Test
    void aGradedAnswerTellsNothingBeforeItIsHandedIn() {
        var learner = sit(AttemptKind.GRADED);
        for (var number = 1; number < QUESTIONS; number++) {
            assertTellsNothing(
                    learner.answer(number, learner.sitting().item(number - 1).modelResponse()));
            assertTellsNothing(learner.question(number));
        }
        assertTellsNothing(learner.visitor().get(learner.path() + "/review"));
        assertThat(learner.visitor().get(learner.path()).location()).endsWith("/questions/6");
    }

    private static void assertTellsNothing(Page page) {
        assertThat(page.status()).isIn(200, 302, 422);
        assertThat(page.body()).doesNotContain("SECRET").doesNotContain("secret-", "by-hand", "dod.p1.s1");
        assertThat(page.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("correct\"", "data-correct");
        assertThat(page.headers().map().toString()).doesNotContain("SECRET", "secret-", "by-hand");
    }

    @Test
    void aGradedAnswerIsSavedMayBeChangedAndIsShownAgain() {
        var learner = sit(AttemptKind.GRADED);
        var blue = QuizItems.choice().options().get(0).id();
        var red = QuizItems.choice().options().get(1).id();
        var saved = learner.answer(1, "answer", red);
        assertThat(saved.location()).endsWith("/questions/2?saved=1");
        assertThat(learner.visitor().get(saved.location()).body())
                .containsPattern("Question 1 is saved: \\d\\d:\\d\\d:\\d\\d UTC");
        learner.answer(1, "answer", blue);
        assertThat(learner.question(1).body()).containsPattern("value=\"" + blue + "\" checked");
        assertThat(learner.sitting().attempt().steps()).hasSize(2);
    }

    @Test
    void theSameFormSentTwiceIsKeptOnceAndAnsweredTheSame() {
        for (var kind : SeatedLearner.IN_THE_PLAYER) {
            var learner = sit(kind);
            var key = learner.question(1).key();
            var first = learner.send(1, key, "answer", QuizItems.choice().key().id());
            var again = learner.send(1, key, "answer", QuizItems.choice().key().id());
            assertThat(again.status()).isEqualTo(first.status());
            assertThat(again.location()).isEqualTo(first.location());
            assertThat(learner.sitting().attempt().steps()).hasSize(1);
        }
    }

    @Test
    void twentyEqualFormsAtTheSameMomentAreKeptOnce() throws Exception {
        var learner = sit(AttemptKind.PRACTICE);
        var key = learner.question(1).key();
        Callable<Page> send =
                () -> learner.send(1, key, "answer", QuizItems.choice().key().id());
        var pool = Executors.newFixedThreadPool(20);
        try {
            for (var page : pool.invokeAll(Collections.nCopies(20, send))) {
                assertThat(page.get().status()).isEqualTo(302);
                assertThat(page.get().location()).endsWith("/questions/1");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(learner.sitting().attempt().steps()).hasSize(1);
    }

    @Test
    void anAcknowledgedAnswerIsSeenByEveryOtherConnection() {
        var learner = sit(AttemptKind.GRADED);
        for (var number = 1; number <= QUESTIONS; number++) {
            learner.answer(number, learner.sitting().item(number - 1).modelResponse());
            assertThat(learner.sitting().attempt().steps()).hasSize(number);
        }
    }

    @Test
    void aBlankPracticeAnswerIsAskedForAndMayBeGivenUp() {
        var learner = sit(AttemptKind.PRACTICE);
        var blank = learner.answer(1);
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains("Choose an answer");
        assertThat(learner.answer(1, "skip", "yes").status()).isEqualTo(302);
        assertThat(learner.question(1).body()).contains("Not answered. Here is the answer.", "SECRET: right, Blue");
        assertThat(learner.sitting().attempt().standing(0)).isEqualTo(Standing.WRONG);
    }

    @Test
    void aBlankGradedAnswerMovesOnAndKeepsNothing() {
        var learner = sit(AttemptKind.GRADED);
        assertThat(learner.answer(1).location()).endsWith("/questions/2");
        assertThat(learner.sitting().attempt().steps()).isEmpty();
    }

    @Test
    void afterHandingInNoAnswerIsTaken() {
        var learner = sit(AttemptKind.GRADED);
        var asked = learner.question(1).key();
        assertThat(learner.visitor().post(learner.path() + "/hand-in").status()).isEqualTo(302);
        var late = learner.send(1, asked, "answer", QuizItems.choice().key().id());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("This quiz is handed in", "See the results")
                .doesNotContain("SECRET");
        assertThat(learner.sitting().attempt().steps()).isEmpty();
    }

    @Test
    void handingInTwiceShowsTheSameReceipt() {
        var learner = sit(AttemptKind.GRADED);
        learner.visitor().post(learner.path() + "/hand-in");
        var receipt = learner.sitting().receipt().orElseThrow();
        learner.visitor().post(learner.path() + "/hand-in");
        assertThat(learner.visitor().get(learner.path()).body()).contains(receipt, "0%", "Not answered");
    }

    @Test
    void practiceCannotBeHandedIn() {
        var learner = sit(AttemptKind.PRACTICE);
        assertThat(learner.visitor().post(learner.path() + "/hand-in").status()).isEqualTo(302);
        assertThat(learner.sitting().isOver()).isFalse();
    }

    @Test
    void htmxGetsTheMainPartOnly() {
        var learner = sit(AttemptKind.PRACTICE);
        var part = learner.visitor().get(learner.path() + "/questions/1", "HX-Request", "true");
        assertThat(part.body()).contains("<main", "<title>Question 1 of 6").doesNotContain("<html", "site-header");
        var whole = learner.visitor()
                .get(learner.path() + "/questions/1", "HX-Request", "true", "HX-History-Restore-Request", "true");
        assertThat(whole.body()).contains("<html");
    }

    private SeatedLearner sit(AttemptKind kind) {
        return SeatedLearner.at(kind, sittings, people, port);
    }
}
