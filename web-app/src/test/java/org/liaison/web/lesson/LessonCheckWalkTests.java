package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Check questions in a lesson, and the list of reported questions, in a browser. */
@LiaisonTest
class LessonCheckWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LessonPages pages;

    @Autowired
    private SectionChecks checks;

    @Test
    void aCheckIsAnsweredInPlace() {
        var newcomer = Newcomer.arrive(accounts, port);
        var map = pages.withId("the-map").orElseThrow();
        var check = "#" + checks.of(map).values().iterator().next().anchor();
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open("/learn/the-map");
            browser.press(check + " button");
            assertThat(browser.waitFor(check + " .field-error").getText()).contains("Choose an answer.");
            browser.press(check + " input[type=radio]");
            browser.press(check + " button");
            assertThat(browser.waitFor(check + " .verdict").getText()).containsAnyOf("Correct.", "Not correct.");
            assertThat(browser.focused().getText()).containsAnyOf("Correct.", "Not correct.");
            assertThat(browser.path()).isEqualTo("/learn/the-map");
            assertThat(browser.problemsOnEveryScreen("lesson-check")).isEmpty();
        }
    }

    @Test
    void instructorsReadReportsOnEveryScreen() {
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").open("/item-reports");
            assertThat(browser.heading()).isEqualTo("Reported questions");
            assertThat(browser.problemsOnEveryScreen("item-reports")).isEmpty();
        }
    }
}
