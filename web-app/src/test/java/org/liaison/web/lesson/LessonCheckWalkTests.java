package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a check question in a lesson, through a wrong answer in practice, to another one like it. */
@LiaisonTest
class LessonCheckWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private LessonPages pages;

    @Autowired
    private SectionChecks checks;

    @Autowired
    private Pack pack;

    @Test
    void aCheckAnswersInPlaceAndAnExplainedQuestionLeadsOn() {
        var newcomer = Newcomer.arrive(accounts, port);
        var map = pages.withId("the-map").orElseThrow();
        var check = "#" + checks.of(map).values().iterator().next().anchor();
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open("/learn/the-map");
            browser.find(check + " button").click();
            assertThat(browser.waitFor(check + " .field-error").getText()).contains("Choose an answer.");
            browser.find(check + " input[type=radio]").click();
            browser.find(check + " button").click();
            assertThat(browser.waitFor(check + " .verdict").getText()).containsAnyOf("Correct.", "Not correct.");
            assertThat(browser.focused().getText()).containsAnyOf("Correct.", "Not correct.");
            assertThat(browser.path()).isEqualTo("/learn/the-map");
            assertThat(browser.problemsOnEveryScreen("lesson-check")).isEmpty();

            browser.open(practice(newcomer.login()));
            browser.click("I don’t know").waitFor(".verdict");
            browser.click("Report a problem with this question")
                    .find("input[value=UNCLEAR]")
                    .click();
            assertThat(browser.problemsOnEveryScreen("report-form")).isEmpty();
            browser.click("Send the report");
            assertThat(browser.waitFor(".alert-success").getText()).contains("Your report is kept");
            browser.click("See the results").waitFor(".score");
            browser.find("details.why summary").click();
            browser.waitFor("details.why table");
            assertThat(browser.problemsOnEveryScreen("why-this-score")).isEmpty();
            browser.find("table a").click();
            browser.waitFor(".verdict");
            browser.click("Another like this").waitFor("form.answer");
            assertThat(browser.heading()).isEqualTo("Question 1 of 1");
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

    private String practice(String login) {
        var person = people.withLogin(login).orElseThrow().id();
        var facts = pack.lesson(new LessonId("the-map")).facts();
        var plan = new QuizPlan(AttemptKind.PRACTICE, "The map", Optional.empty(), facts, 1);
        return Attempts.path(attempts.start(person, plan).orElseThrow());
    }
}
