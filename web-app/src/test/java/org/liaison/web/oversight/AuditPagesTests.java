package org.liaison.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody did is found by an administrator or an auditor, and by nobody else. */
@LiaisonTest
class AuditPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Test
    void whatALearnerDidIsInTheLog() {
        var noor = Newcomer.arrive(accounts, port);
        new Visitor(port).signIn(noor.login(), "not the password");
        noor.visitor().get("/people");
        noor.visitor().file("/progress/my-data/liaison-my-data.zip");
        noor.visitor().post("/sign-out");

        var page = Visitor.signedIn(port, "kim").get("/audit?person=" + noor.login());

        assertThat(page.body())
                .containsSubsequence(
                        "Signed out",
                        "Downloaded their own data",
                        "Was refused a page",
                        "GET /people",
                        "Sign-in failed",
                        "Signed in",
                        "Changed their password",
                        "Signed in",
                        "Added a person")
                .contains("Noor Lind (" + noor.login() + ")", "127.0.0.1")
                .doesNotContain("not the password", Newcomer.PASSWORD);
    }

    @Test
    void whatAnAdministratorDidToSomebodyIsInTheLog() {
        var person = somebody(Role.LEARNER);
        var kim = Visitor.signedIn(port, "kim");
        kim.get("/people/new");
        kim.post("/people/" + person + "/roles", "roles", "LEARNER", "roles", "AUTHOR", "password", Visitor.PASSWORD);
        kim.post("/extra-time/" + person, "extra", "HALF", "reason", "a broken wrist");
        kim.post("/people/" + person + "/password");
        kim.post("/people/" + person + "/active", "active", "false");

        var login = people.withId(person).orElseThrow().login();
        assertThat(kim.get("/audit?person=" + login).body())
                .containsSubsequence(
                        "Shut a person out",
                        "Gave a one-time password",
                        "Gave extra time",
                        "HALF",
                        "Changed roles",
                        "LEARNER, AUTHOR",
                        "Added a person")
                .contains("Kim Adair (kim)")
                .doesNotContain("broken wrist");
        assertThat(kim.get("/audit?person=" + login + "&action=ROLES_CHANGED").body())
                .contains("LEARNER, AUTHOR")
                .doesNotContain("HALF");
        assertThat(kim.get("/audit?person=" + login + "&to=2020-01-01").body()).contains("Nothing fits.");
        assertThat(kim.get("/audit?person=" + login + "&from=2020-01-01&to=2120-01-01")
                        .body())
                .contains("HALF");
    }

    @Test
    void aLearnerWhoIsRefusedAgainAndAgainDoesNotFillTheLog() {
        var noor = Newcomer.arrive(accounts, port);
        for (var asked = 0; asked < 30; asked++) {
            assertThat(noor.visitor().get("/people").status()).isEqualTo(403);
        }
        var csv = Visitor.signedIn(port, "kim").get("/audit/liaison-audit.csv?person=" + noor.login());
        assertThat(csv.body().lines().filter(line -> line.contains("REFUSED"))).hasSize(20);
    }

    @Test
    void anAuditorReadsTheLogAndNothingThatIsForAdministrators() {
        var login = "audit-" + UUID.randomUUID();
        var oneTime = accounts.add(login, "Ari Dahl", Set.of(Role.AUDITOR)).orElseThrow();
        var ari = new Visitor(port);
        ari.signIn(login, oneTime);
        ari.post("/account/password", "chosen", Newcomer.PASSWORD, "repeated", Newcomer.PASSWORD);
        assertThat(ari.get("/").body()).contains("href=\"/audit\"");
        assertThat(ari.get("/audit").status()).isEqualTo(200);
        assertThat(ari.get("/audit/check").body()).contains("entries are as they were written.");
        assertThat(ari.get("/people").status()).isEqualTo(403);
        for (var other : new String[] {"ada", "ivy", "sam", "max"}) {
            assertThat(Visitor.signedIn(port, other).get("/audit").status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatMakesNoSenseNarrowsNothing() {
        var kim = Visitor.signedIn(port, "kim");
        for (var query : new String[] {"action=NONE", "from=yesterday", "to=2026-13-01", "before=-1", "before=x"}) {
            var page = kim.get("/audit?" + query);
            assertThat(page.status()).as(query).isEqualTo(200);
            assertThat(page.body()).as(query).contains("Signed in");
        }
        assertThat(kim.get("/audit?person=%27%20OR%201%3D1").body()).contains("Nothing fits.");
    }

    @Test
    void theLogIsReadWithEyesAndKeysAlone() {
        try (var browser = new Browser(port)) {
            browser.signIn("kim").click("Audit");
            assertThat(browser.problemsOnEveryScreen("audit-log")).isEmpty();
            browser.type("person", "kim").click("Show");
            assertThat(browser.find("tbody").getText()).contains("Signed in");
            browser.click("Check the whole log");
            assertThat(browser.find("main").getText()).contains("entries are as they were written");
            assertThat(browser.problemsOnEveryScreen("audit-check")).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private PersonId somebody(Role role) {
        var login = "s-" + UUID.randomUUID();
        accounts.add(login, "Some Body", Set.of(role));
        return people.withLogin(login).orElseThrow().id();
    }
}
