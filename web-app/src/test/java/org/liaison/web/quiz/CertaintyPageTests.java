package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.People;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How sure a learner was, beside how right, as the progress pages tell it. */
@LiaisonTest
class CertaintyPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void whoWasSureAndWrongSeesHowOftenAndWhichToReadAgain() {
        var learner =
                SeatedLearner.at(AttemptKind.PRACTICE, Mode.IMMEDIATE_CBM, QuizItems.all(), sittings, people, port);
        assertThat(learner.visitor().get("/progress/certainty").body())
                .doesNotContain(learner.path() + "/questions/1\"");
        var wrong = QuizItems.choice().options().get(1).id();
        learner.answer(1, "answer", wrong, "certainty", "3");
        assertThat(learner.visitor().get("/progress/certainty").body())
                .contains(
                        "When you are very sure, you are right ", learner.path() + "/questions/1\"", "class=\"plot\"");
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open("/progress/certainty");
            assertThat(browser.problemsOnEveryScreen("progress-certainty")).isEmpty();
        }
    }
}
