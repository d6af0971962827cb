package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Item;
import org.liaison.web.account.People;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks through quizzes in a real browser, looking at every state on small and large screens, light and dark. */
@LiaisonTest
class QuizWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void aWrongPracticeAnswerTeachesAndPutsTheFocusOnTheFeedback() {
        try (var browser = new Browser(port)) {
            browser.signIn("ada");
            browser.click("Practice").click("Start practice");
            browser.waitFor("form.answer");
            assertThat(browser.heading()).isEqualTo("Question 1 of 10");
            browser.click("I don’t know");
            assertThat(browser.waitFor(".verdict").getText()).contains("Not answered");

            var id = start(AttemptKind.PRACTICE);
            browser.open(Attempts.path(id));
            browser.click("Check answer");
            assertThat(browser.waitFor("#problem").getText()).contains("Choose an answer");
            assertThat(browser.focused().getAttribute("id")).isEqualTo("problem");
            choose(browser, QuizItems.choice().options().get(1).id());
            browser.click("Check answer");
            assertThat(browser.waitFor(".verdict h2").getText()).contains("Not correct.");
            assertThat(browser.focused().getText()).contains("Not correct.");
            assertThat(browser.find(".mark-right").getText())
                    .contains("Blue", "Right, but not chosen", "SECRET: right", "Source:");
            browser.click("Next question");
            assertThat(browser.heading()).isEqualTo("Question 2 of 6");
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("status of 422"));
        }
    }

    @Test
    void aGradedQuizGoesOnWhereItWasLeftAndIsHandedIn() {
        var id = start(AttemptKind.GRADED);
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            choose(browser, QuizItems.choice().key().id());
            browser.click("Save and go on");
            assertThat(browser.waitFor(".saved").getText()).contains("Question 1 is saved:");
            assertThat(browser.heading()).isEqualTo("Question 2 of 6");
            assertThat(browser.path()).endsWith("/questions/2");
            assertThat(browser.focused().getText()).isEqualTo("Question 2 of 6");
            browser.click("Sign out");
        }
        try (var browser = new Browser(port)) {
            browser.open(Attempts.path(id));
            browser.signIn("ada");
            browser.open(Attempts.path(id));
            assertThat(browser.heading()).isEqualTo("Question 2 of 6");
            browser.click("Review and hand in");
            assertThat(browser.find("main").getText()).contains("5 questions have no answer");
            lookAround(browser, "review");
            browser.click("Hand in now");
            assertThat(browser.heading()).isEqualTo("Your results");
            assertThat(browser.find("main").getText()).contains("17%", "1 of 6 questions are right.");
            assertThat(browser.find("#receipt").getText())
                    .isEqualTo(sittings.find(id).orElseThrow().receipt().orElseThrow());
            lookAround(browser, "results");
            browser.click("1. Which color is the sky?");
            assertThat(browser.find(".verdict").getText()).contains("Correct.");
        }
    }

    @Test
    void rowsAndPlacesAreFilledInByKeyboardAlone() {
        var id = start(AttemptKind.PRACTICE, List.of(QuizItems.matching(), QuizItems.ordering()));
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            fillInByKeyboard(browser, List.of("p", "b", "m"), "select[name^=row-]");
            assertThat(browser.waitFor(".verdict").getText()).contains("Correct.");
            browser.focused().sendKeys(Keys.TAB);
            while (!browser.focused().getText().equals("Next question")) {
                browser.focused().sendKeys(Keys.TAB);
            }
            browser.enter();
            browser.waitFor("select[name^=place-]");
            var steps = sittings.find(id).orElseThrow().presentation(1).choices().stream()
                    .map(step -> String.valueOf(List.of("Ask", "Decide", "Act").indexOf(step.text()) + 1))
                    .toList();
            fillInByKeyboard(browser, steps, "select[name^=place-]");
            assertThat(browser.waitFor(".verdict").getText()).contains("Correct.");
        }
        assertThat(sittings.find(id).orElseThrow().attempt().standing(1)).isEqualTo(Standing.RIGHT);
    }

    /** Tabs to the first list and through all of them, types the first letter of each choice, and sends with Enter on the button. */
    private static void fillInByKeyboard(Browser browser, List<String> letters, String first) {
        browser.find(".skip-link").sendKeys(Keys.TAB);
        while (!"select".equals(browser.focused().getTagName())) {
            browser.focused().sendKeys(Keys.TAB);
        }
        assertThat(browser.focused()).isEqualTo(browser.find(first));
        for (var letter : letters) {
            browser.focused().sendKeys(letter);
            browser.focused().sendKeys(Keys.TAB);
        }
        assertThat(browser.focused().getText()).isEqualTo("Check answer");
        browser.enter();
    }

    @Test
    void everyQuestionAndItsExplanationSuitEverybodyOnEveryScreen() {
        var practice = start(AttemptKind.PRACTICE);
        try (var browser = new Browser(port)) {
            browser.signIn("ada");
            browser.open("/practice");
            lookAround(browser, "practice");
            for (var number = 1; number <= 6; number++) {
                browser.open(Attempts.path(practice) + "/questions/" + number);
                lookAround(browser, "question-" + number);
                browser.click("I don’t know");
                browser.waitFor(".verdict");
                lookAround(browser, "explained-" + number);
            }
        }
    }

    private AttemptId start(AttemptKind kind) {
        return start(kind, QuizItems.all());
    }

    private AttemptId start(AttemptKind kind, List<Item> items) {
        return SeatedLearner.start(kind, items, sittings, people);
    }

    private static void choose(Browser browser, String option) {
        browser.press("input[value='" + option + "']");
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("quiz-" + name)).isEmpty();
    }
}
