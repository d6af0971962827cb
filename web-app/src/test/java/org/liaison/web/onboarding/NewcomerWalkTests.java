package org.liaison.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.PlacementTaker;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class NewcomerWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Attempts attempts;

    @Test
    void aNewcomerReadsALessonAndSeesThePathMove() {
        var newcomer = Newcomer.arrive(accounts, port);
        try (var browser = new Browser(port)) {
            browser.screen(1280, false)
                    .signIn(newcomer.login(), Newcomer.PASSWORD)
                    .open("/");
            assertThat(browser.find(".next-action h2").getText()).isEqualTo("Find out where to start");
            browser.click("Start");
            assertThat(browser.path()).startsWith("/placement/");
            assertThat(browser.heading()).isEqualTo("Question 1 of at most 20");

            browser.open("/").click("The map: who is in this picture");
            openAShortFormByKeyboard(browser);
            browser.press(".next-steps form button");
            assertThat(browser.focused().getText()).startsWith("Kept: you have read this lesson.");
            assertThat(browser.find(".lesson-head .state").getText()).startsWith("Read on ");

            browser.open("/onboarding");
            browser.press("details:nth-of-type(2) summary");
            assertThat(browser.find("details:nth-of-type(2) .process li .tag").getText())
                    .isEqualTo("Begun");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void thePagesSuitEverybodyOnEveryScreen() {
        var newcomer = Newcomer.arrive(accounts, port);
        newcomer.visitor().get("/learn/the-map");
        newcomer.visitor().post("/learn/the-map/read");
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD);
            for (var path : new String[] {
                "/",
                "/learn",
                "/learn/the-map",
                "/learn/army-family",
                "/learn/capstone",
                "/progress",
                "/progress/lessons/army-family",
                "/onboarding"
            }) {
                browser.open(path);
                assertThat(browser.problemsOnEveryScreen("learn" + path.replace('/', '-')))
                        .as(path)
                        .isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void thePlacementItsOutcomeAndTheSignOffSuitEverybody() {
        var newcomer = Newcomer.arrive(accounts, port);
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open(taker.path());
            assertThat(browser.problemsOnEveryScreen("placement")).isEmpty();
            browser.click("I don\u2019t know");
            browser.find("input[name=number][value='2']");
            taker.takeAll(item -> true);
            for (var path : new String[] {
                "/onboarding/start-here", "/onboarding", "/onboarding/day-30-check", "/onboarding/sign-off"
            }) {
                browser.open(path);
                assertThat(browser.problemsOnEveryScreen("placed" + path.replace('/', '-')))
                        .as(path)
                        .isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void thePagesOfASupervisorSuitEverybody() {
        try (var browser = new Browser(port)) {
            browser.signIn("sam").open("/signoffs");
            assertThat(browser.problemsOnEveryScreen("my-people")).isEmpty();
            browser.click("Ben Ortiz");
            assertThat(browser.problemsOnEveryScreen("evidence")).isEmpty();
        }
    }

    @Test
    void aMeaningSuitsEverybodyWhileItIsOpen() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben").open("/learn/inside-defense");
            browser.press(".term button");
            assertThat(browser.waitFor(".meaning").getText()).contains("Country Program Director at DSCA");
            assertThat(browser.problemsOnEveryScreen("learn-meaning")).isEmpty();
        }
    }

    @Test
    void theHomePagesOfOthersSuitEverybody() {
        for (var login : new String[] {"ivy", "sam", "max", "kim"}) {
            try (var browser = new Browser(port)) {
                browser.signIn(login).open("/");
                assertThat(browser.problemsOnEveryScreen("home-" + login))
                        .as(login)
                        .isEmpty();
            }
        }
    }

    private static void openAShortFormByKeyboard(Browser browser) {
        var shortForm = browser.find(".reading .term button");
        var meaning = browser.find(".reading .term .meaning");
        assertThat(meaning.isDisplayed()).isFalse();
        shortForm.sendKeys(Keys.ENTER);
        assertThat(meaning.isDisplayed()).isTrue();
        assertThat(meaning.getText()).isNotBlank();
        browser.focused().sendKeys(Keys.ESCAPE);
        assertThat(meaning.isDisplayed()).isFalse();
        assertThat(browser.focused()).isEqualTo(shortForm);
    }
}
