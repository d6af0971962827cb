package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Response;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers that come late: kept by a browser while there was no connection, or from a form that is older than another answer. */
@LiaisonTest
class KeptAnswerTests {

    private static final String BLUE = QuizItems.choice().options().get(0).id();
    private static final String RED = QuizItems.choice().options().get(1).id();
    private static final String GREEN = QuizItems.choice().options().get(2).id();

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void aKeptAnswerIsSavedOnceHoweverOftenItIsSent() {
        for (var kind : SeatedLearner.IN_THE_PLAYER) {
            var learner = sit(kind);
            var key = learner.question(1).key();
            for (var time = 0; time < 3; time++) {
                var reply = learner.sendKept(1, key, "seen", "-1", "answer", RED);
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.body())
                        .containsPattern("\"time\":\"\\d\\d:\\d\\d:\\d\\d UTC\"")
                        .contains("\"steps\":1");
                assertTellsNothing(reply);
            }
            assertThat(learner.sitting().attempt().steps()).hasSize(1);
        }
    }

    @Test
    void anAnswerWhoseReplyWasLostIsAcknowledgedWhenItComesAgainAsKept() {
        var learner = sit(AttemptKind.GRADED);
        var key = learner.question(1).key();
        learner.sendByHtmx(1, key, "seen", "-1", "answer", RED);
        assertThat(learner.sendKept(1, key, "seen", "-1", "answer", RED).status())
                .isEqualTo(200);
        assertThat(learner.sitting().attempt().steps()).hasSize(1);
    }

    @Test
    void aKeptAnswerThatFollowsAnotherOfTheSameDeviceTakesItsPlace() {
        var learner = sit(AttemptKind.GRADED);
        var first = UUID.randomUUID().toString();
        var second = UUID.randomUUID().toString();
        learner.sendKept(1, first, "seen", "-1", "answer", RED);
        assertThat(learner.sendKept(1, second, "seen", "-1", "after", first, "answer", GREEN)
                        .status())
                .isEqualTo(200);
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(GREEN));
    }

    @Test
    void aKeptAnswerNeverOverwritesOneThatWasGivenElsewhereSince() {
        var learner = sit(AttemptKind.GRADED);
        var stale = learner.question(1).key();
        learner.answer(1, "answer", BLUE);
        var reply = learner.sendKept(1, stale, "seen", "-1", "answer", RED);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("answered again elsewhere", "\"counts\":[\"Blue\"]");
        assertTellsNothing(reply);
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(BLUE));
        assertThat(learner.sitting().attempt().steps()).hasSize(1);
    }

    @Test
    void aKeptAnswerToAnotherQuestionIsNotHeldUpByWhatHappenedElsewhere() {
        var learner = sit(AttemptKind.GRADED);
        learner.answer(1, "answer", BLUE);
        var typed = learner.sendKept(6, UUID.randomUUID().toString(), "seen", "-1", "answer", "Pentagon");
        assertThat(typed.status()).isEqualTo(200);
        assertThat(learner.sitting().attempt().steps()).hasSize(2);
    }

    @Test
    void whatCannotBeSavedAnyMoreIsRefusedInWords() {
        var practice = sit(AttemptKind.PRACTICE);
        practice.answer(1, "answer", RED);
        var stands = practice.sendKept(1, UUID.randomUUID().toString(), "seen", "-1", "answer", BLUE);
        assertThat(stands.status()).isEqualTo(409);
        assertThat(stands.body()).contains("the first answer stands", "\"counts\":[\"Red\"]");

        var graded = sit(AttemptKind.GRADED);
        graded.visitor().post(graded.path() + "/hand-in");
        var late = graded.sendKept(1, UUID.randomUUID().toString(), "seen", "-1", "answer", BLUE);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("handed in before the answer arrived");
        assertThat(graded.sitting().attempt().steps()).isEmpty();
    }

    @Test
    void aKeptAnswerThatWasNeverOfferedIsRefused() {
        for (var kind : SeatedLearner.IN_THE_PLAYER) {
            var learner = sit(kind);
            var reply = learner.sendKept(1, UUID.randomUUID().toString(), "seen", "-1", "answer", "never offered");
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.body()).contains("not among the answers");
            assertThat(learner.sendKept(1, "no key", "answer", RED).status()).isEqualTo(409);
            assertThat(learner.sitting().attempt().steps()).isEmpty();
        }
    }

    @Test
    void keptAnswersNeedTheirOwnerAndTheTokenOfTheSession() {
        var learner = sit(AttemptKind.GRADED);
        var kept = learner.path() + "/questions/1/kept";
        var key = UUID.randomUUID().toString();
        var stranger = Visitor.signedIn(port, "ben");
        assertThat(stranger.postByHtmx(kept, "key", key, "answer", RED).status())
                .isEqualTo(404);
        assertThat(stranger.get(learner.path() + "/place").status()).isEqualTo(404);
        learner.visitor().forgetToken();
        assertThat(learner.sendKept(1, key, "answer", RED).status()).isEqualTo(403);
        assertThat(new Visitor(port).postByHtmx(kept, "key", key, "answer", RED).status())
                .isEqualTo(401);
        assertThat(learner.sitting().attempt().steps()).isEmpty();
    }

    @Test
    void whoIsSignedInIsToldToTheirOwnPagesTogetherWithAFreshToken() {
        var ada = Visitor.signedIn(port, "ada");
        assertThat(ada.get("/who").body())
                .contains(people.withLogin("ada").orElseThrow().id().value(), "\"field\":\"_csrf\"", "\"token\":\"");
        assertThat(new Visitor(port).get("/who", "HX-Request", "true").status()).isEqualTo(401);
    }

    @Test
    void aFormThatIsOlderThanAnAnswerElsewhereSaysWhatCountsAndKeepsWhatWasFilledIn() {
        var learner = sit(AttemptKind.GRADED);
        var stale = learner.question(1);
        assertThat(stale.body()).contains("name=\"seen\" value=\"-1\"", "data-steps=\"0\"");
        learner.answer(1, "answer", BLUE);
        var late = learner.sendByHtmx(1, stale.key(), "seen", "-1", "answer", RED);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("This quiz has gone on elsewhere", "<strong>Blue</strong>", "Go to where it is")
                .contains("name=\"seen\" value=\"0\"")
                .containsPattern("value=\"" + RED + "\" checked");
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(BLUE));
        var again = learner.send(1, late.key(), "seen", "0", "answer", RED);
        assertThat(again.status()).isEqualTo(302);
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(RED));
    }

    @Test
    void everyWayOfAnsweringIsSaidInWordsWhereItCounts() {
        var learner = sit(AttemptKind.GRADED);
        for (var number = 1; number <= 5; number++) {
            var model = learner.sitting().item(number - 1).modelResponse();
            learner.answer(number, model);
            var late = learner.send(number, UUID.randomUUID().toString(), withSeen(learner.fields(number, model)));
            assertThat(late.status()).as("question %d", number).isEqualTo(409);
            assertThat(late.body())
                    .as("question %d", number)
                    .contains("<strong>")
                    .doesNotContain("SECRET");
        }
    }

    private static String[] withSeen(String... fields) {
        var all = new java.util.ArrayList<>(List.of("seen", "-1"));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    @Test
    void aDeviceLearnsWhereTheQuizIsAndNothingMore() {
        var learner = sit(AttemptKind.GRADED);
        learner.answer(1, "answer", RED);
        var place = learner.visitor().get(learner.path() + "/place");
        assertThat(place.body()).isEqualTo("{\"steps\":1,\"where\":\"" + learner.path() + "\"}");
        assertThat(learner.visitor().get(learner.path()).location()).endsWith("/questions/2");
    }

    private static void assertTellsNothing(Page page) {
        assertThat(page.body()).doesNotContain("SECRET", "secret-", "by-hand", "right", "correct");
    }

    private SeatedLearner sit(AttemptKind kind) {
        return SeatedLearner.at(kind, sittings, people, port);
    }
}
