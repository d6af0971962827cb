package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class PasswordChangeTests {

    private static final String OWN = "seven quiet rivers";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    private final String login = "n" + UUID.randomUUID();
    private String oneTime = "";

    @BeforeEach
    void addSomebody() {
        oneTime = accounts.add(login, "Nova Lind", Set.of(Role.LEARNER, Role.ADMIN))
                .orElseThrow();
    }

    @Test
    void aOneTimePasswordOpensNothingButTheChange() {
        var visitor = new Visitor(port);
        visitor.signIn(login, oneTime);
        for (var path : new String[] {"/", "/account", "/people", "/no-such-page"}) {
            assertThat(visitor.get(path).location()).as(path).isEqualTo("/account/password");
        }
        assertThat(visitor.post("/people/new", "name", "X", "login", "xx", "roles", "ADMIN")
                        .location())
                .isEqualTo("/account/password");
        assertThat(visitor.get("/account/password").body()).doesNotContain("/people", "name=\"current\"");
        assertThat(choose(visitor, "", OWN, OWN).location()).isEqualTo("/account");
        assertThat(visitor.get("/people").status()).isEqualTo(200);
        assertThat(new Visitor(port).signIn(login, oneTime).location()).isEqualTo("/sign-in?wrong");
        assertThat(new Visitor(port).signIn(login, OWN).location()).isEqualTo("/");
    }

    @Test
    void changingThePasswordNeedsTheOldOneAndEndsOtherSessions() {
        accounts.choosePassword(idOf(login), OWN, "");
        var here = new Visitor(port);
        here.signIn(login, OWN);
        var elsewhere = new Visitor(port);
        elsewhere.signIn(login, OWN);
        var next = "nine loud mountains";
        assertThat(choose(here, "not the old one", next, next))
                .matches(page -> page.status() == 422)
                .matches(page -> page.body().contains("The current password is not right"));
        assertThat(elsewhere.get("/").status()).isEqualTo(200);
        assertThat(choose(here, OWN, next, next).location()).isEqualTo("/account");
        assertThat(here.get("/account").body()).contains("Your password is changed");
        assertThat(elsewhere.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void aPoorPasswordIsRefusedWithTheReason() {
        var visitor = new Visitor(port);
        visitor.signIn(login, oneTime);
        assertThat(choose(visitor, "", "too short", "too short").body()).contains("at least 15 characters.");
        assertThat(choose(visitor, "", OWN, OWN + "!").body()).contains("are not the same");
        assertThat(choose(visitor, "", "passwordpassword1", "passwordpassword1").body())
                .contains("too easy to guess");
        assertThat(choose(visitor, "", login + "!", login + "!").body()).contains("too easy to guess");
        assertThat(visitor.get("/").location()).isEqualTo("/account/password");
    }

    private static Page choose(Visitor visitor, String current, String chosen, String repeated) {
        return visitor.post("/account/password", "current", current, "chosen", chosen, "repeated", repeated);
    }

    private PersonId idOf(String known) {
        return people.withLogin(known).orElseThrow().id();
    }
}
