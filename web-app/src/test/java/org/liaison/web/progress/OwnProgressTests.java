package org.liaison.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways to look at one's own progress; Ben has taken three quizzes and missed some of their questions. */
@LiaisonTest
class OwnProgressTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void stakeholdersHaveTheirLinesAndTheirFacts() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.get("/progress/stakeholders").body()).contains("href=\"/progress/stakeholders/dsca\"");
        assertThat(visitor.get("/progress/stakeholders?circle=Army").body())
                .doesNotContain("href=\"/progress/stakeholders/dsca\"");
        assertThat(visitor.get("/progress/stakeholders/dsca").body()).contains("facts-caption");
        assertThat(visitor.get("/progress/stakeholders/nobody").status()).isEqualTo(404);
    }

    @Test
    void historyHasTheNumbersInATableBesideThePlot() {
        assertThat(Visitor.signedIn(port, "ben").get("/progress/history").body())
                .contains("growth-caption", "class=\"plot\"", "/attempts/");
        assertThat(Newcomer.arrive(accounts, port)
                        .visitor()
                        .get("/progress/history")
                        .body())
                .contains("Once you have answered a question")
                .doesNotContain("class=\"plot\"", "/attempts/");
    }

    @Test
    void aPairCanBePracticedAndAFormSentTwiceStartsOne() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.get("/progress/mix-ups").body())
                .contains("You have not taken one stakeholder for another yet");
        var key = "00000000-0000-4000-8000-000000000001";
        var first = visitor.post("/progress/mix-ups", "wanted", "dcaa", "chosen", "dcma", "key", key);
        assertThat(first.location()).startsWith("/attempts/");
        assertThat(visitor.post("/progress/mix-ups", "wanted", "dcaa", "chosen", "dcma", "key", key)
                        .location())
                .isEqualTo(first.location());
        assertThat(visitor.get(visitor.get(first.location()).location()).body()).contains("DCAA or DCMA?");
        assertThat(visitor.post("/progress/mix-ups", "wanted", "dcaa", "chosen", "dcaa")
                        .status())
                .isEqualTo(400);
        assertThat(visitor.post("/progress/mix-ups", "wanted", "dcaa", "chosen", "nobody")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoNeverSaidHowSureTheyWereIsToldHow() {
        assertThat(Newcomer.arrive(accounts, port)
                        .visitor()
                        .get("/progress/certainty")
                        .body())
                .contains("Nothing to compare yet");
    }

    @Test
    void ownDataCanBeTakenAwayAndOnlyByLearners() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/progress/my-data").body()).contains("Download your data", ">attempts<", ">mastery<");
        var zip = ben.get("/progress/my-data/liaison-my-data.zip");
        assertThat(zip.status()).isEqualTo(200);
        assertThat(zip.header("Content-Disposition")).contains("liaison-my-data.zip");
        assertThat(zip.body()).startsWith("PK").contains("answers.csv", "steps.json", "mastery.csv", "profile.json");
        assertThat(Visitor.signedIn(port, "kim")
                        .get("/progress/my-data/liaison-my-data.zip")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePagesSuitEverybodyOnEveryScreen() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben");
            for (var page : new String[] {"history", "mix-ups", "stakeholders", "my-data"}) {
                browser.open("/progress/" + page);
                assertThat(browser.problemsOnEveryScreen("progress-" + page))
                        .as(page)
                        .isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
