package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class ReviewPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

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
    void thePageHasNoAccessibilityProblem() {
        var newcomer = Newcomer.arrive(accounts, port);
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD);
            assertThat(browser.open("/review").heading()).isEqualTo("Today’s review");
            assertThat(browser.problemsOnEveryScreen("review")).isEmpty();
        }
    }
}
