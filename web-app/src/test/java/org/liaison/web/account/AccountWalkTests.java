package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class AccountWalkTests {

    @LocalServerPort
    private int port;

    @Test
    void aLearnerSignsInLooksAtTheirAccountAndSignsOut() {
        try (var browser = new Browser(port)) {
            browser.open("/account");
            assertThat(browser.path()).isEqualTo("/sign-in");
            browser.signIn("ada");
            assertThat(browser.heading()).isEqualTo("Your account");
            browser.click("Home");
            assertThat(browser.heading()).isEqualTo("Welcome, Ada Park");
            browser.click("Sign out");
            assertThat(browser.waitFor(".alert-info").getText()).isEqualTo("You are signed out.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFailedSignInPutsTheFocusOnTheMessage() {
        try (var browser = new Browser(port)) {
            browser.open("/sign-in").type("login", "nobody-1").type("password", "not the password");
            browser.click("Sign in");
            browser.waitFor(".alert-error[data-focus]");
            assertThat(browser.focused().getText()).contains("do not fit together");
        }
    }

    @Test
    void thePagesOfALearnerSuitEverybodyOnEveryScreen() {
        try (var browser = new Browser(port)) {
            look(browser, "/sign-in", "sign-in");
            browser.signIn("ada");
            look(browser, "/", "home");
            look(browser, "/account", "account");
            look(browser, "/account/password", "password");
            look(browser, "/no-such-page", "not-found");
        }
    }

    @Test
    void thePagesOfAnAdministratorSuitEverybodyOnEveryScreen() {
        try (var browser = new Browser(port)) {
            browser.signIn("kim");
            look(browser, "/people", "people");
            browser.open("/people/new").type("name", "").click("Add a person");
            assertThat(browser.focused().getText()).startsWith("Please correct the following");
            assertThat(browser.problemsOnEveryScreen("people-new")).isEmpty();
            browser.open("/people").click("Ada Park");
            assertThat(browser.problemsOnEveryScreen("people-person")).isEmpty();
        }
    }

    private static void look(Browser browser, String path, String name) {
        assertThat(browser.open(path).problemsOnEveryScreen(name)).isEmpty();
    }
}
