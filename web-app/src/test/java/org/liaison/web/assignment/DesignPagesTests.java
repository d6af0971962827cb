package org.liaison.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor designs a quiz. */
@LiaisonTest
class DesignPagesTests {

    @LocalServerPort
    private int port;

    private Visitor ivy;
    private String title;

    @BeforeEach
    void ivySignsIn() {
        ivy = Visitor.signedIn(port, "ivy");
        title = "Quiz " + UUID.randomUUID();
    }

    @Test
    void whatIsAvailableIsCountedWhileABlueprintIsFilledIn() {
        var page = ivy.get("/quizzes/new?started=yes&items-who-decides=4&kind=ORDERING");
        assertThat(page.body()).contains("4 questions.", "without such a kind of question", "<html");
        var part = ivy.get("/quizzes/new?started=yes&items-who-decides=4", "HX-Request", "true");
        assertThat(part.body()).contains("id=\"stock\"", "hx-swap-oob").doesNotContain("<html");
    }

    @Test
    void anImpossibleBlueprintIsRefusedWithTheReason() {
        var refused = ivy.get("/quizzes/new/rules?items-who-decides=40&items-inside-state=9");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "This quiz cannot be made",
                        "Who decides: Congress, State, Defense, Any difficulty: 40 wanted, 17 available.");
        assertThat(ivy.get("/quizzes/new/rules").body()).contains("Ask for at least one question.");
        var sent = ivy.post("/quizzes/new/rules", "title", title, "items-who-decides", "40");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(ivy.get("/quizzes").body()).doesNotContain(title);
    }

    @Test
    void difficultiesOfALessonAreCountedApartAndTogether() {
        var apart = ivy.get("/quizzes/new/rules?items-who-decides-EASY=2&items-who-decides-HARD=2");
        assertThat(apart.status()).isEqualTo(200);
        assertThat(apart.body()).contains("4 questions.", "name=\"items-who-decides-HARD\" value=\"2\"");
        var together = ivy.get("/quizzes/new/rules?items-who-decides=17&items-who-decides-EASY=1");
        assertThat(together.status()).isEqualTo(422);
        assertThat(together.body()).contains("the difficulties share facts; 18 questions are wanted");
    }

    @Test
    void rulesThatMakeNoSenseComeBackFilledIn() {
        var sent =
                ivy.post("/quizzes/new/rules", "title", title, "items-who-decides", "3", "attempts", "0", "pause", "5");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("Enter 1 to 99 attempts", title, "value=\"5\"");
        var untitled = ivy.post("/quizzes/new/rules", "items-who-decides", "3");
        assertThat(untitled.body()).contains("Give the quiz a title");
        var hidden = ivy.post(
                "/quizzes/new/rules",
                "title",
                title,
                "items-who-decides",
                "3",
                "mode",
                "IMMEDIATE",
                "disclosure",
                "SCORE_ONLY");
        assertThat(hidden.body()).contains("nothing can be hidden");
    }

    @Test
    void threeFormsCanBeLookedAtBeforeAnythingIsPublished() {
        var quiz = ivy.post("/quizzes/new/rules", "title", title, "items-who-decides", "3")
                .location();
        assertThat(ivy.get(quiz + "/preview").body())
                .contains("Form 1", "Form 2", "Form 3", "Question 3 of 3", "Predicted difficulty")
                .doesNotContain("Question 4");
    }
}
