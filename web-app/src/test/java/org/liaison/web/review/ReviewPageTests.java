package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.KnowsEverything;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiaisonTest
class ReviewPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Pack pack;

    @Autowired
    private Attempts attempts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Test
    void aNewcomerIsToldThatThereIsNothingYet() {
        var page = Newcomer.arrive(accounts, port).visitor().get("/review");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing to review yet").doesNotContain("Start the review");
    }

    @Test
    void startingWithNothingDueLeadsBack() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.post("/review").location()).endsWith("/review");
    }

    @Test
    void onlyLearnersReview() {
        assertThat(Visitor.signedIn(port, "ivy").get("/review").status()).isEqualTo(403);
    }

    @Test
    void aReviewMayAskHowSureTheLearnerIs() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = answeredTwelveDaysAgo(newcomer);
        var visitor = newcomer.visitor();
        assertThat(visitor.get("/review").body())
                .contains("Good to see you again.", "Say how sure I am of each answer");
        visitor.post("/review", "sure", "yes");
        assertThat(modeOf(person)).isEqualTo(Mode.IMMEDIATE_CBM);
        visitor.get("/review");
        assertThat(visitor.post("/review").location()).isEqualTo(Attempts.path(newest(person)));
    }

    @Test
    void aReviewAsksForNothingMoreUnlessTheLearnerWantsIt() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = answeredTwelveDaysAgo(newcomer);
        newcomer.visitor().get("/review");
        newcomer.visitor().post("/review");
        assertThat(modeOf(person)).isEqualTo(Mode.IMMEDIATE);
    }

    @Test
    void whoComesBackAfterTwelveDaysReviewsForAQuarterOfAnHourAtMostAndIsDone() {
        var newcomer = Newcomer.arrive(accounts, port);
        answeredTwelveDaysAgo(newcomer);
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD)
                    .click("Practice")
                    .click("See today’s review");
            assertThat(browser.find("main").getText())
                    .contains("Good to see you again. Start with", "the rest is spread over the coming days.")
                    .containsPattern("about (one minute|([2-9]|1[0-5]) minutes)")
                    .doesNotContainIgnoringCase("overdue")
                    .doesNotContainIgnoringCase("backlog");
            browser.click("Start the review");
            while (!browser.heading().equals("Your results")) {
                var before = browser.heading();
                browser.click("I don’t know").waitFor(".verdict");
                browser.press(".actions a[role=button]");
                browser.waitForScript("return document.querySelector('h1').textContent !== '" + before + "'");
            }
            browser.click("Practice").click("See today’s review");
            assertThat(browser.find("main").getText()).contains("Done for today", "Nothing more to review.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void thePagesHaveNoAccessibilityProblem() {
        var newcomer = Newcomer.arrive(accounts, port);
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD);
            assertThat(browser.open("/review").heading()).isEqualTo("Today’s review");
            assertThat(browser.problemsOnEveryScreen("review")).isEmpty();
            answeredTwelveDaysAgo(newcomer);
            browser.open("/review");
            assertThat(browser.problemsOnEveryScreen("review-due")).isEmpty();
        }
    }

    /** Somebody who has answered a few questions right, and has been away since. */
    private PersonId answeredTwelveDaysAgo(Newcomer newcomer) {
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        var facts = pack.lesson(new LessonId("the-map")).facts();
        var plan = new QuizPlan(AttemptKind.PRACTICE, "Any", Optional.empty(), facts, 3);
        new KnowsEverything(application)
                .take(Attempts.path(attempts.start(person, plan).orElseThrow()));
        jdbc.sql("UPDATE judgment SET judged = judged - ? WHERE person_id = ?")
                .params(Duration.ofDays(12).toMillis(), person.value())
                .update();
        return person;
    }

    private AttemptId newest(PersonId person) {
        return attempts.newestOpen(person).orElseThrow().id();
    }

    private Mode modeOf(PersonId person) {
        return attempts.sitting(newest(person)).orElseThrow().attempt().mode();
    }
}
