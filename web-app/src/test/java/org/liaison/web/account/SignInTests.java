package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class SignInTests {

    @LocalServerPort
    private int port;

    @Test
    void signingInReturnsToThePageThatWasAskedFor() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/account").location()).isEqualTo("/sign-in");
        var page = visitor.signIn("ada", Visitor.PASSWORD);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).contains("/account");
        assertThat(visitor.get("/account").body()).contains("Ada Park").contains("Learner");
    }

    @Test
    void aLoginIsReadWithoutRegardToCase() {
        assertThat(new Visitor(port).signIn(" Ada ", Visitor.PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        var wrong = new Visitor(port).signIn("max", "not the password");
        var unknown = new Visitor(port).signIn("no-such-person", "not the password");
        assertThat(wrong.location()).isEqualTo("/sign-in?wrong").isEqualTo(unknown.location());
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void manyWrongPasswordsMeanWaitingAlsoWithTheRightOne() {
        for (var tried = 0; tried < 5; tried++) {
            new Visitor(port).signIn("nobody-at-all", "guess " + tried);
        }
        assertThat(new Visitor(port).signIn("nobody-at-all", "guess").location())
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void signingInNeedsAFormTokenAndChangesTheSession() {
        var visitor = new Visitor(port);
        var before = visitor.get("/sign-in").header("Set-Cookie");
        var after = visitor.post("/sign-in", "login", "ben", "password", Visitor.PASSWORD)
                .header("Set-Cookie");
        assertThat(after)
                .startsWith("liaison-session=")
                .contains("HttpOnly", "SameSite=Lax")
                .isNotEqualTo(before);
        var forged = new Visitor(port).post("/sign-in", "login", "ben", "password", Visitor.PASSWORD);
        assertThat(forged.location()).isEqualTo("/sign-in?expired");
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = Visitor.signedIn(port, "ben");
        assertThat(visitor.get("/sign-out").status()).isEqualTo(404);
        assertThat(visitor.get("/").status()).isEqualTo(200);
        assertThat(visitor.post("/sign-out").location()).isEqualTo("/sign-in?out");
        assertThat(visitor.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void theSignInPageIsNotForSomebodyWhoIsSignedIn() {
        assertThat(Visitor.signedIn(port, "ben").get("/sign-in").location()).isEqualTo("/");
    }

    @Test
    void theDemonstrationStatesItsPassword() {
        assertThat(new Visitor(port).get("/sign-in").body()).contains(DemoPeople.PASSWORD, "Ivy Chen");
    }
}
