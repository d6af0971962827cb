package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class QuestionListTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void theListSaysInWordsHowEachQuestionStands() {
        var graded = sit(AttemptKind.GRADED);
        graded.answer(1, QuizItems.choice().modelResponse());
        assertThat(words(graded)).contains("Question 1: saved", "Question 2: not answered");
        var practice = sit(AttemptKind.PRACTICE);
        practice.answer(1, QuizItems.choice().modelResponse());
        practice.answer(2, "skip", "yes");
        assertThat(words(practice)).contains("Question 1: right", "Question 2: not right", "Question 3: not answered");
    }

    @Test
    void theRightAnswerToAQuestionWithRowsOrTypedWordsIsSpelledOut() {
        var practice = sit(AttemptKind.PRACTICE);
        for (var number = 1; number <= QuizItems.all().size(); number++) {
            practice.answer(number, "skip", "yes");
            assertThat(practice.question(number).body())
                    .doesNotContain("<dd>true</dd>")
                    .doesNotContain("<dd>false</dd>");
        }
    }

    @Test
    void aFlagIsSeenOnEveryDeviceUntilItIsTakenDown() {
        var learner = sit(AttemptKind.GRADED);
        flag(learner, "true");
        var elsewhere = Visitor.signedIn(port, "ada");
        assertThat(elsewhere.get(learner.path() + "/questions/3").body()).contains(">Flagged<", "Remove the flag");
        assertThat(elsewhere.get(learner.path() + "/review").body()).contains("Not answered</span><span>, flagged");
        assertThat(words(learner)).contains("Question 3: not answered, flagged");
        flag(learner, "true");
        flag(learner, "false");
        assertThat(learner.question(3).body()).doesNotContain(">Flagged<").contains("Flag this question");
    }

    @Test
    void flaggingKeepsWhatIsFilledInAndSavesNoAnswer() {
        var learner = sit(AttemptKind.GRADED);
        var red = QuizItems.choice().options().get(1).id();
        learner.question(1);
        var page = learner.visitor()
                .post(
                        learner.path() + "/questions/1/flag",
                        "key",
                        UUID.randomUUID().toString(),
                        "flagged",
                        "true",
                        "answer",
                        red);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).containsPattern("value=\"" + red + "\" checked").contains(">Flagged<");
        assertThat(learner.sitting().attempt().steps()).isEmpty();
        assertThat(learner.visitor().get(learner.path() + "/questions/1/flag").location())
                .endsWith("/questions/1");
    }

    @Test
    void nobodyFlagsInAnAttemptOfSomebodyElse() {
        var learner = sit(AttemptKind.GRADED);
        var stranger = Visitor.signedIn(port, "ben");
        assertThat(stranger.post(learner.path() + "/questions/1/flag", "flagged", "true")
                        .status())
                .isEqualTo(404);
        assertThat(learner.question(1).body()).doesNotContain(">Flagged<");
    }

    @Test
    void aSkippedQuestionComesBackAfterTheOthers() {
        var learner = sit(AttemptKind.PRACTICE);
        assertThat(learner.question(1).body()).contains("Skip for now", "href=\"" + learner.path() + "/questions/2\"");
        learner.answer(2, QuizItems.several().modelResponse());
        assertThat(learner.question(2).body()).contains("role=\"button\" href=\"" + learner.path() + "/questions/3\"");
        for (var number = 3; number <= 6; number++) {
            learner.answer(number, learner.sitting().item(number - 1).modelResponse());
        }
        assertThat(learner.question(6).body()).contains("role=\"button\" href=\"" + learner.path() + "/questions/1\"");
        assertThat(learner.question(1).body()).doesNotContain("Skip for now");
    }

    private static void flag(SeatedLearner learner, String flagged) {
        learner.question(3);
        learner.visitor().post(learner.path() + "/questions/3/flag", "flagged", flagged);
    }

    /** The list of questions as it is read aloud. */
    private static String words(SeatedLearner learner) {
        var body = learner.question(1).body();
        var list = body.substring(body.indexOf("question-list"));
        return list.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private SeatedLearner sit(AttemptKind kind) {
        return SeatedLearner.at(kind, sittings, people, port);
    }
}
