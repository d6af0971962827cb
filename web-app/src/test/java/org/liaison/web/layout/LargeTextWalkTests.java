package org.liaison.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone of 320 pixels in the hands of somebody who reads text at 200 percent. */
@LiaisonTest
class LargeTextWalkTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/onboarding",
            "/learn",
            "/learn/navy-family",
            "/review",
            "/find?q=contract+audting",
            "/find/contact?need=&circle=Navy",
            "/stakeholders/dsca-director",
            "/chart",
            "/seats",
            "/glossary",
            "/progress",
            "/progress/stakeholders",
            "/progress/my-data",
            "/account",
            "/practice");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void noPageHasToBeMovedToAndFro() {
        var newcomer = Newcomer.arrive(accounts, port);
        try (var browser = Browser.withLargeText(port).screen(320, true)) {
            fits(browser.open("/sign-in"));
            browser.signIn(newcomer.login(), Newcomer.PASSWORD);
            PAGES.forEach(page -> fits(browser.open(page)));
            browser.click("Start practice").waitFor("form.answer");
            fits(browser);
            browser.click("I don’t know").waitFor(".verdict");
            fits(browser);
            browser.screenshot("large-text-verdict");
        }
    }

    private static void fits(Browser browser) {
        assertThat(browser.scrollsSideways()).as(browser.path()).isFalse();
    }
}
