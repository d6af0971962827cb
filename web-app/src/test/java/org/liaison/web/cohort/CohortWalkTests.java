package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor's first minutes with a new course. */
@LiaisonTest
class CohortWalkTests {

    @LocalServerPort
    private int port;

    @Test
    void aCourseIsEnrolledFromASpreadsheet() {
        var login = "w-" + UUID.randomUUID();
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Cohorts");
            browser.type("title", "Walk " + login).click("Make the cohort");
            browser.click("Enroll a list");
            lookAround(browser, "enroll");
            browser.type("list", login + ",Nora Quist\nada,Ada\nben!,Ben").click("See what will happen");
            assertThat(browser.find("main").getText())
                    .contains("2 people join; one line is to be corrected.", "To be corrected: a login has");
            lookAround(browser, "rehearsal");
            browser.click("Enroll 2 people");
            assertThat(browser.find("main").getText()).contains("One-time passwords", "shown only this once", login);
            lookAround(browser, "enrolled");
            browser.click("To the cohort");
            assertThat(browser.find("main").getText()).contains("2 learners", "Nora Quist", "Ada Park");
            lookAround(browser, "cohort");
            browser.click("Scores of this cohort");
            assertThat(browser.find("tbody").getText())
                    .contains("Ada Park", "Nora Quist")
                    .doesNotContain("Ben Ortiz");
            browser.click("Cohorts");
            lookAround(browser, "list");
        }
    }

    @Test
    void somebodyNewComesInByALink() {
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Cohorts");
            browser.type("title", "Invited " + UUID.randomUUID()).click("Make the cohort");
            browser.click("Make a link");
            lookAround(browser, "invitation");
            var link = Objects.requireNonNull(browser.find("#link").getDomAttribute("value"));
            browser.click("Sign out");
            browser.open(link.substring(link.indexOf("/join/")));
            lookAround(browser, "join");
            browser.type("name", "Jo Bell").type("login", "j-" + UUID.randomUUID());
            browser.type("chosen", Newcomer.PASSWORD).type("repeated", Newcomer.PASSWORD);
            browser.click("Make my account and join");
            assertThat(browser.find("main").getText()).contains("Your account is there");
            lookAround(browser, "welcome");
        }
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("cohort-" + name)).isEmpty();
    }
}
