package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class AccountWalkTests {

    private static final int[] WIDTHS = {320, 1280};

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
            assertThat(browser.find(".alert").getText()).isEqualTo("You are signed out.");
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
            look(browser, "/sign-in");
            browser.signIn("ada");
            for (var path : new String[] {"/", "/account", "/account/password", "/no-such-page"}) {
                look(browser, path);
            }
        }
    }

    @Test
    void thePagesOfAnAdministratorSuitEverybodyOnEveryScreen() {
        try (var browser = new Browser(port)) {
            browser.signIn("kim");
            look(browser, "/people");
            look(browser, "/people/new");
            browser.open("/people/new").type("name", "").click("Add a person");
            lookAround(browser, "/people/new-refused");
            browser.open("/people").click("Ada Park");
            lookAround(browser, "/people/person");
        }
    }

    private static void look(Browser browser, String path) {
        lookAround(browser.open(path), path);
    }

    private static void lookAround(Browser browser, String name) {
        for (var width : WIDTHS) {
            for (var dark : new boolean[] {false, true}) {
                browser.screen(width, dark);
                browser.screenshot("page" + name.replace('/', '-') + "-" + width + (dark ? "-dark" : ""));
                assertThat(browser.accessibilityProblems())
                        .as("%s at %d", name, width)
                        .isEmpty();
                assertThat(browser.scrollsSideways())
                        .as("%s at %d", name, width)
                        .isFalse();
                assertThat(browser.smallTargets()).as("%s at %d", name, width).isEmpty();
            }
        }
    }
}
