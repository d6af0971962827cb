package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Response;
import org.liaison.web.account.People;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers given while the network or the session is gone, in a real browser. */
@LiaisonTest
class KeptAnswerWalkTests {

    private static final String BLUE = QuizItems.choice().options().get(0).id();

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void twoAnswersGivenWithoutANetworkArriveOnceEachWhenItIsBack() {
        var id = SeatedLearner.start(AttemptKind.GRADED, QuizItems.all(), sittings, people);
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            browser.press("input[value='" + BLUE + "']");
            browser.click("Save and go on").waitForText("h1", "Question 2 of 6");
            browser.click("Previous question").waitForText("h1", "Question 1 of 6");
            browser.find("html[data-ahead-loaded]");
            browser.network(false).click("Save and go on");
            browser.waitForText("#kept", "not yet saved: 1").waitForText("h1", "Question 2 of 6");
            browser.press("input[name=answer]");
            browser.click("Save and go on").waitForText("#kept", "not yet saved: 2");
            browser.screenshot("kept-waiting");
            assertThat(sittings.find(id).orElseThrow().attempt().steps()).hasSize(1);
            browser.network(true).waitForText("#kept", "Saved ");
            browser.screenshot("kept-saved");
        }
        var steps = sittings.find(id).orElseThrow().attempt().steps();
        assertThat(steps).hasSize(3).extracting(step -> step.slot()).containsExactly(0, 0, 1);
    }

    @Test
    void anAnswerGivenAfterTheSessionHasEndedArrivesOnceAfterSigningIn() {
        var id = SeatedLearner.start(AttemptKind.GRADED, QuizItems.all(), sittings, people);
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            browser.press("input[value='" + BLUE + "']");
            browser.forgetSession().click("Save and go on");
            browser.waitForText("#kept", "not yet saved: 1");
            browser.type("login", "ada").type("password", org.liaison.web.support.Visitor.PASSWORD);
            browser.press("main button[type=submit]");
            browser.waitForText("#kept", "Saved ");
        }
        assertThat(sittings.find(id).orElseThrow().attempt().steps()).hasSize(1);
        assertThat(sittings.find(id).orElseThrow().attempt().response(0)).contains(Response.of(BLUE));
    }
}
