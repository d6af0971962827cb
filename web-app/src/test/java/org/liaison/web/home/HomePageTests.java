package org.liaison.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class HomePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void aNewcomerSeesTheFirstStepOfThePath() {
        assertThat(Newcomer.arrive(accounts, port).visitor().get("/").body())
                .contains("Next: a few questions", "Find out where to start", "About 10 minutes")
                .contains("action=\"/onboarding/placement\"");
    }

    @Test
    void whatWasBegunComesFirst() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        visitor.get("/");
        var attempt = visitor.post("/onboarding/first-situations").location();
        assertThat(visitor.get("/").body())
                .contains("Go on where you left off", "0 of 3 questions answered")
                .contains("href=\"" + attempt + "\"");
    }

    @Test
    void everyRoleSeesWhatIsTheirs() {
        assertThat(Visitor.signedIn(port, "ivy").get("/").body())
                .contains("href=\"/scores\"", "Who has taken which quiz")
                .doesNotContain("Next:");
        assertThat(Visitor.signedIn(port, "kim").get("/").body()).contains("Accounts, roles and passwords.");
        assertThat(Visitor.signedIn(port, "sam").get("/").body()).contains("What learners read");
    }
}
