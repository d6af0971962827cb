package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.item.Response;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Line;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser does by itself: lessons without a connection, a quiz on two devices, answers that hold up a form. */
@LiaisonTest
class OfflineWalkTests {

    private static final String RED = QuizItems.choice().options().get(1).id();
    private static final String BLUE = QuizItems.choice().options().get(0).id();

    /** Fills in the question of a copy with what is right. */
    private static final String FILL_IN = """
            const form = document.querySelector("#pack form");
            const key = form.querySelector("input[name=key]").value;
            const asked = [...document.querySelectorAll("#practice template")]
              .find((page) => page.content.querySelector("input[name=key]").value === key);
            new URLSearchParams(asked.dataset.right).forEach((value, name) => {
              form.querySelectorAll("[name='" + name + "']").forEach((field) => {
                if (field.localName === "select") { field.value = value; }
                else if (field.value === value) { field.checked = true; }
              });
            });
            """;

    /** Whether the notice and the heading of the next question are both on the screen. */
    private static final String IN_VIEW = """
            const place = (selector) => document.querySelector(selector).getBoundingClientRect();
            return place("#kept").top >= 0 && place("h1").bottom <= window.innerHeight;
            """;

    /** All that this browser keeps, as one text. */
    private static final String KEPT = """
            const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
            for (const name of await caches.keys()) {
              const cache = await caches.open(name);
              for (const request of await cache.keys()) {
                texts.push(name + " " + request.url + " " + await (await cache.match(request)).text());
              }
            }
            return texts.join("\\n");
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Attempts attempts;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pack pack;

    private Line line;
    private Browser browser;

    @BeforeEach
    void connect() {
        line = new Line(port);
        browser = new Browser(line.port());
    }

    @AfterEach
    void hangUp() {
        browser.close();
        line.close();
    }

    @Test
    void aLessonIsReadAndPracticedWithoutAConnectionAndGoesWhenItsReaderSignsOut() {
        var newcomer = Newcomer.arrive(accounts, port);
        var lesson = pack.lessons().get(1);
        browser.signIn(newcomer.login(), Newcomer.PASSWORD).open("/learn/" + lesson.id());
        browser.waitForScript("return navigator.serviceWorker.controller !== null");
        browser.click("Make this lesson available offline").waitForText("#copy", "opens without a connection too");
        disconnect();

        browser.open("/learn/" + lesson.id()).waitForText("h1", lesson.title());
        browser.waitForText(".state", "This is the copy on your device.");
        browser.run(FILL_IN).click("Check answer");
        browser.waitForText("#pack .alert-success", "Correct").waitForText("#pack .hint", "kept on this device");
        assertThat(browser.focused().getText()).startsWith("Question 1 of");
        assertThat(browser.problemsOnEveryScreen("offline-copy")).isEmpty();
        browser.click("Next question").waitForText("#pack h3", "Question 2 of");
        browser.click("I don’t know").waitForText("#kept", "not yet saved: 2");

        browser.open("/progress").waitForText("h1", "There is no connection");
        browser.waitForText("#lessons-here", lesson.title()).waitForText("#kept", "not yet saved: 2");
        assertThat(browser.problemsOnEveryScreen("offline-stand-in")).isEmpty();
        reconnect();
        browser.waitForText("#kept", "Saved ");
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        var practice = attempts.of(person).get(0);
        var steps = sittings.find(practice.id()).orElseThrow().attempt().steps();
        assertThat(steps).extracting(step -> step.slot()).containsExactly(0, 1);

        browser.open("/offline/lessons/" + lesson.id()).waitForText("#pack h3", "Question 3 of");
        assertThat(browser.waitForScript(KEPT).toString()).contains("liaison-lessons-" + person.value());
        browser.open("/");
        browser.run("localStorage.setItem('liaison.kept.somebody-else.1', JSON.stringify({ at: Date.now() }))");
        browser.click("Sign out").waitForText("h1", "Sign in");
        browser.waitForScript("return (await caches.keys()).every((name) => name.startsWith('liaison-shell-'))");
        assertThat(browser.waitForScript(KEPT).toString())
                .contains("liaison.kept.somebody-else.1")
                .doesNotContain(person.value());
    }

    @Test
    void anOlderPageIsToldThatItsQuizHasGoneOnAndNothingKeptHereTellsAKey() {
        var learner = SeatedLearner.at(AttemptKind.GRADED, sittings, people, port);
        browser.signIn("ada").open(learner.path());
        browser.waitForScript("return navigator.serviceWorker.controller !== null");
        learner.answer(1, "answer", BLUE);
        browser.run("document.dispatchEvent(new Event('visibilitychange'))");
        browser.waitForText("#elsewhere", "This quiz has gone on elsewhere.");
        assertThat(browser.problemsOnEveryScreen("gone-on-elsewhere")).isEmpty();

        browser.press("input[value='" + RED + "']");
        browser.click("Save and go on").waitForText("#problem", "Blue");
        assertThat(browser.find("#elsewhere").isDisplayed()).isFalse();
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(BLUE));
        browser.open(learner.path()).waitForText("h1", "Question 2 of 6");
        browser.find("html[data-ahead-loaded]");

        disconnect();
        browser.screen(320, false).find("input[name=answer]").click();
        browser.click("Save and go on").waitForText("h1", "Question 3 of 6");
        browser.waitForText("#kept", "not yet saved: 1").waitForScript(IN_VIEW);
        assertThat(browser.problemsOnEveryScreen("kept-on-this-device")).isEmpty();
        assertThat(browser.waitForScript(KEPT).toString())
                .contains("There is no connection", "liaison.kept.")
                .doesNotContain("SECRET", "secret-", "by-hand", "Which of these are planets?");
        learner.answer(2, learner.sitting().item(1).modelResponse());
        reconnect();
        browser.waitForText("#kept", "was not saved");
        browser.waitForText("#kept", "The answer that counts: Mars; Venus");
        assertThat(browser.problemsOnEveryScreen("kept-refused")).isEmpty();
        browser.click("I have seen this");
        browser.waitForScript("return document.getElementById('kept').hidden");
        assertThat(learner.sitting().attempt().steps()).hasSize(2);
    }

    @Test
    void handingInAndSigningOutWaitForWhatIsKept() {
        var learner = SeatedLearner.at(AttemptKind.GRADED, sittings, people, port);
        browser.signIn("ada").open(learner.path() + "/review");
        disconnect();
        browser.run("window.liaison.kept.keep({ path: '" + learner.path()
                + "/questions/1', place: 'Question 1', said: 'Red',"
                + " fields: [['key', crypto.randomUUID()], ['seen', '-1'], ['answer', '" + RED + "']] })");
        browser.find("main form button").click();
        browser.waitForText("#kept", "so the quiz is not handed in");
        browser.find(".account button").click();
        browser.waitForText("#kept", "Signing out removes them from this device");
        assertThat(browser.problemsOnEveryScreen("kept-holds")).isEmpty();
        reconnect();
        browser.waitForText("#kept", "Saved ");
        browser.click("Hand in now").waitForText("h1", "Your result");
        assertThat(learner.sitting().ended()).isPresent();
        assertThat(learner.sitting().attempt().response(0)).contains(Response.of(RED));
    }

    private void disconnect() {
        line.cut();
        browser.network(false);
    }

    private void reconnect() {
        line.mend();
        browser.network(true);
    }
}
