package org.liaison.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor makes a quiz from the blueprint to the cohort, and a learner finds it and gets extra time in it within ten seconds. */
@LiaisonTest
class AssignmentWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void aQuizIsMadePublishedAndFound() {
        var course = Course.begin(accounts, port);
        var title = "Walk " + UUID.randomUUID();
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Quizzes").click("Make a quiz");
            browser.type("items-who-decides", "40");
            browser.waitForText("#stock", "Who decides: Congress, State, Defense, Any difficulty: 40 wanted");
            lookAround(browser, "blueprint");
            browser.type("items-who-decides", "3").waitForText("#stock strong", "3 questions.");
            browser.click("Go on to the rules");
            lookAround(browser, "rules");
            browser.type("title", title).type("minutes", "20").click("Save the quiz");
            browser.click("Look at three forms");
            assertThat(browser.find("main").getText()).contains("Form 1", "Question 3 of 3", "Form 3");
            lookAround(browser, "preview");
            browser.click(title);
            browser.press("input[value='" + course.cohortId() + "']");
            browser.run("document.getElementsByName('due-" + course.cohortId() + "')[0].value = '2099-12-01T10:00'");
            browser.click("Publish to the cohorts ticked");
            assertThat(browser.find("main").getText()).contains("The quiz is published.", "due 1 Dec 2099, 10:00 UTC");
            lookAround(browser, "quiz");
            browser.click("Sign out").signIn(course.learner().login(), Newcomer.PASSWORD);
            assertThat(browser.find("#due-heading + ul").getText()).contains(title, "1 Dec 2099");
            lookAround(browser, "home");
            browser.press("#due-heading + ul button");
            assertThat(browser.heading()).isEqualTo("Question 1 of 3");
            browser.waitForText(".time-left", "20 minutes left");
            course.giveTwiceTheTime();
            browser.waitForText(".time-left", "40 minutes left");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("assignment-" + name)).isEmpty();
    }
}
