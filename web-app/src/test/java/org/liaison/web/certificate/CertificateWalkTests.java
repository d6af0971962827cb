package org.liaison.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.layout.Edition;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class CertificateWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Edition path;

    @Test
    void aCertificateIsCheckedByAStrangerAndSeenByItsHolder() {
        var holder = CertificateHolder.of(Newcomer.arrive(accounts, port), people, certificates, path);
        try (var browser = new Browser(port)) {
            browser.open("/verify").type("code", "00000-00000").click("Check");
            assertThat(browser.waitFor("#answer").getText()).isEqualTo("No certificate has this code");
            assertThat(browser.problemsOnEveryScreen("verify-unknown")).isEmpty();

            browser.type("code", holder.code()).click("Check");
            assertThat(browser.waitFor("#answer").getText()).isEqualTo("This certificate is valid");
            assertThat(browser.focused()).isEqualTo(browser.find("#answer"));
            assertThat(browser.problemsOnEveryScreen("verify-valid")).isEmpty();

            browser.signIn(holder.newcomer().login(), Newcomer.PASSWORD).open("/onboarding/sign-off");
            assertThat(browser.find("#certificate").getText()).isEqualTo("Your certificate");
            assertThat(browser.problemsOnEveryScreen("own-certificate")).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
