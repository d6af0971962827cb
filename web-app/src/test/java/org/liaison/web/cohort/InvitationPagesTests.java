package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link brings people into a cohort: those who have an account, and those who make one. */
@LiaisonTest
class InvitationPagesTests {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"/]+(/join/[A-Za-z0-9_-]{22})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Visitor ivy;
    private String cohort;

    @BeforeEach
    void ivyMakesACohort() {
        ivy = Visitor.signedIn(port, "ivy");
        ivy.get("/cohorts");
        cohort = ivy.post("/cohorts", "title", "Course " + UUID.randomUUID()).location();
    }

    @Test
    void somebodyNewMakesAnAccountAndIsIn() {
        var link = link("10");
        var login = "j-" + UUID.randomUUID();
        var visitor = new Visitor(port);
        assertThat(visitor.get(link).body()).contains("Join Course", "I have an account", "Make my account and join");

        var reply = register(visitor, link, login, Newcomer.PASSWORD);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("Your account is there");
        assertThat(ivy.get(cohort).body()).contains("Jo Bell", login, "Used by 1 of 10");
        assertThat(visitor.signIn(login, Newcomer.PASSWORD).location()).doesNotContain("sign-in");
    }

    @Test
    void whatIsWrongWithANewAccountIsSaidAtItsFieldAndUsesUpNothing() {
        var link = link("1");
        var visitor = new Visitor(port);
        visitor.get(link);

        var reply = register(visitor, link, "ada", "too short");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("needs at least 15 characters", "Jo Bell")
                .doesNotContain("too short\"");
        assertThat(register(visitor, link, "ada", Newcomer.PASSWORD).body()).contains("Somebody else has this login.");
        assertThat(ivy.get(cohort).body()).contains("Used by 0 of 1");
    }

    @Test
    void whoHasAnAccountSignsInAndJoins() {
        var link = link("1");
        var ada = new Visitor(port);
        assertThat(ada.get(link + "/member").location()).contains("/sign-in");
        assertThat(ada.signIn("ada", Visitor.PASSWORD).location()).contains(link + "/member");
        assertThat(ada.get(link + "/member").location()).endsWith(link);
        assertThat(ada.get(link).body())
                .contains("You are signed in as Ada Park")
                .doesNotContain("New here");

        ada.post(link + "/member");
        ada.post(link + "/member");

        assertThat(ivy.get(cohort).body()).contains("Ada Park", "One learner").doesNotContain("Used by");
        assertThat(new Visitor(port).get(link).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatIsUsedUpWithdrawnOrMadeUpLetsNobodyIn() {
        var link = link("1");
        var second = new Visitor(port);
        second.get(link);
        var first = new Visitor(port);
        first.get(link);
        register(first, link, "j-" + UUID.randomUUID(), Newcomer.PASSWORD);
        var late = "j-" + UUID.randomUUID();
        assertThat(register(second, link, late, Newcomer.PASSWORD).body()).contains("This invitation does not work");
        assertThat(people.withLogin(late)).isEmpty();

        var other = link("10");
        var id = Pattern.compile("name=\"invitation\" value=\"([^\"]+)\"")
                .matcher(ivy.get(cohort).body());
        assertThat(id.find()).isTrue();
        ivy.post(cohort + "/invitations/withdraw", "invitation", id.group(1));
        assertThat(second.get(other).status()).isEqualTo(404);
        assertThat(second.get("/join/" + "A".repeat(22)).body()).contains("This invitation does not work");
        assertThat(second.get("/join/short").status()).isEqualTo(404);
    }

    @Test
    void theLinkIsShownOnce() {
        var link = link("10");

        assertThat(ivy.get(cohort).body()).contains("Used by 0 of 10").doesNotContain(link);
        assertThat(ivy.post(cohort + "/invitations", "people", "9999", "days", "7")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anInstructorIsNotTakenForALearner() {
        var link = link("10");

        assertThat(ivy.get(link).body()).contains("but not as a learner");
        assertThat(ivy.post(link + "/member").status()).isEqualTo(403);
    }

    private String link(String forPeople) {
        ivy.get(cohort);
        var link = LINK.matcher(ivy.post(cohort + "/invitations", "people", forPeople, "days", "7")
                .body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Page register(Visitor visitor, String link, String login, String password) {
        return visitor.post(link, "name", "Jo Bell", "login", login, "chosen", password, "repeated", password);
    }
}
