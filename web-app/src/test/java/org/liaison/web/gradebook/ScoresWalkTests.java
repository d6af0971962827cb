package org.liaison.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.web.account.People;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class ScoresWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Attempts attempts;

    @Autowired
    private People people;

    @Test
    void anInstructorOpensAnAttemptAsItsLearnerSawIt() {
        var id = handedIn("who-decides");
        var sitting = attempts.sitting(id).orElseThrow();
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Cohorts").click("Scores of everybody");
            browser.type("name", "ortiz").click("Show");
            assertThat(browser.find("tbody").getText()).contains("Ben Ortiz").doesNotContain("Ada Park");
            lookAround(browser, "scores");
            browser.open("/scores/attempts/" + id);
            var shown = browser.find("main").getText();
            assertThat(shown).contains("Ben Ortiz", "0%", sitting.receipt().orElseThrow());
            sitting.attempt().items().forEach(item -> assertThat(shown).contains(item.stem()));
            lookAround(browser, "attempt");
        }
    }

    @Test
    void onlyInstructorsSeeScores() {
        var id = handedIn("military-departments");
        for (var login : new String[] {"ada", "ben", "sam", "max", "kim"}) {
            var other = Visitor.signedIn(port, login);
            assertThat(other.get("/scores").status()).isEqualTo(403);
            assertThat(other.get("/scores/attempts/" + id).status()).isEqualTo(403);
            assertThat(other.get("/scores/attempts/" + id, "HX-Request", "true").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void attemptsInProgressAndPracticeStayWithTheLearner() {
        var ivy = Visitor.signedIn(port, "ivy");
        var ben = Visitor.signedIn(port, "ben");
        ben.get("/practice");
        for (var path : new String[] {
            ben.post("/practice", "items", "5").location(),
            ben.post("/quizzes/army-family/attempts").location()
        }) {
            assertThat(ivy.get("/scores" + path).status()).isEqualTo(404);
            assertThat(ivy.get(path).status()).isEqualTo(403);
        }
        assertThat(ivy.get("/scores/attempts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ivy.get("/scores?quiz=army-family").body()).contains("In progress: 0 of");
    }

    private AttemptId handedIn(String lesson) {
        var ben = Visitor.signedIn(port, "ben");
        ben.get("/practice");
        var path = ben.post("/quizzes/" + lesson + "/attempts").location();
        ben.post(path + "/hand-in");
        return attempts.of(people.withLogin("ben").orElseThrow().id()).stream()
                .filter(attempt -> path.endsWith(attempt.id().value()))
                .peek(attempt -> assertThat(attempt.lesson()).contains(new LessonId(lesson)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("gradebook-" + name)).isEmpty();
    }
}
