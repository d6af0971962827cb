package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.MovableClock;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks through the behaviors of quizzes in a real browser: hints and retries, certainty, flags, and the clock. */
@LiaisonTest
class PlayerWalkTests {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void timeIsItselfAgain() {
        clock.reset();
    }

    @Test
    void aHintLeadsToASecondTry() {
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open("/practice");
            look(browser, "practice");
            browser.press("input[value=ADAPTIVE]");
            browser.click("Start practice").waitFor("form.answer");

            var id = start(AttemptKind.PRACTICE, Mode.ADAPTIVE, Timing.NONE);
            browser.open(Attempts.path(id));
            var options = QuizItems.choice().options();
            browser.press("input[value='" + options.get(1).id() + "']");
            browser.click("Check answer");
            assertThat(browser.waitFor(".hint-box").getText())
                    .contains("Not right yet. You have 2 more tries.", "Not right: Red.", "SECRET: wrong, Red");
            assertThat(browser.focused().getText()).contains("Not right yet.");
            look(browser, "hint");
            browser.press("input[value='" + options.get(0).id() + "']");
            browser.click("Check answer");
            assertThat(browser.waitFor(".verdict").getText())
                    .contains("Correct.", "Right at the second try: it counts 67%.");
            look(browser, "second-try");
        }
    }

    @Test
    void certaintyAndFlagsGoThroughAGradedQuizWithATimer() {
        var id = start(AttemptKind.GRADED, Mode.DEFERRED_CBM, new Timing(Optional.of(LIMIT), Optional.empty()));
        var blue = "input[value='" + QuizItems.choice().key().id() + "']";
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            assertThat(browser.find(".timer").getText()).contains("20 minutes left", "Ends at");
            browser.press(blue);
            browser.click("Flag this question");
            assertThat(browser.waitFor(".flag-state").getText()).isEqualTo("Flagged");
            assertThat(browser.find(blue).isSelected()).isTrue();
            browser.press("input[name=certainty][value='3']");
            look(browser, "certainty");
            browser.click("Save and go on");
            browser.waitFor(".saved");
            browser.press(".timer summary");
            assertThat(browser.find(".question-list").getAttribute("textContent"))
                    .containsPattern("Question 1:\\s+saved, flagged")
                    .containsPattern("Question 2:\\s+not answered");
            browser.click("Review and hand in").waitFor("caption");
            assertThat(browser.find(".timer").getAttribute("open")).isNull();
            look(browser, "review-flags");
            browser.click("Hand in now");
            assertThat(browser.find("main").getText())
                    .contains("17%", "How sure you were", "Marks for certainty: +3 of 18.", "very sure: +3");
            look(browser, "results-certainty");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void littleTimeIsSaidAloudAndTheEndHandsIn() {
        var id = start(AttemptKind.GRADED, Mode.DEFERRED, new Timing(Optional.of(LIMIT), Optional.empty()));
        sittings.answer(id, 0, QuizItems.choice().modelResponse(), "00000000-0000-0000-0000-000000000000");
        try (var browser = new Browser(port)) {
            browser.signIn("ada");
            leave(id, Duration.ofMinutes(10));
            browser.open(Attempts.path(id)).waitForText("#announcement", "10 minutes left");
            leave(id, Duration.ofMinutes(7));
            browser.open(Attempts.path(id)).waitForText(".time-left", "7 minutes left");
            assertThat(browser.find("#announcement").getAttribute("textContent"))
                    .isEmpty();
            leave(id, Duration.ofMinutes(5));
            browser.open(Attempts.path(id)).waitForText("#announcement", "5 minutes left");
            leave(id, Duration.ofMinutes(1));
            browser.open(Attempts.path(id)).waitForText("#announcement", "1 minute left");
            clock.advance(Duration.ofSeconds(66));
            browser.open(Attempts.path(id));
            browser.waitForText("h1", "Your results");
            assertThat(browser.find("main").getText()).contains("Time was up.", "17%");
            look(browser, "time-was-up");
        }
    }

    @Test
    void rulesAndExtraTimeSuitEverybodyOnEveryScreen() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").open("/quizzes");
            look(browser, "rules-list");
            browser.open("/quizzes/the-map/rules");
            look(browser, "rules");
            browser.click("Sign out").signIn("kim").open("/extra-time/" + person);
            browser.press("input[value=HALF]");
            browser.type("reason", "More time to read").click("Save");
            assertThat(browser.find("main").getText()).contains("The extra time is saved.", "More time to read");
            look(browser, "extra-time");
            browser.open("/extra-time");
            look(browser, "extra-time-list");
        }
    }

    /** Lets time pass until this much is left, and a second of it gone. */
    private void leave(AttemptId id, Duration time) {
        var deadline = sittings.find(id).orElseThrow().deadline().orElseThrow();
        clock.advance(Duration.between(clock.instant(), deadline.minus(time).plusSeconds(1)));
    }

    private AttemptId start(AttemptKind kind, Mode mode, Timing timing) {
        var ada = people.withLogin("ada").orElseThrow().id();
        return SeatedLearner.start(kind, mode, timing, QuizItems.all(), sittings, ada);
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("player-" + name)).isEmpty();
    }
}
