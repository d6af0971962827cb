package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.Role;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor makes a cohort, enrolls a list, follows it and archives it. */
@LiaisonTest
class CohortPagesTests {

    private static final Pattern PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor ivy;
    private String cohort;

    @BeforeEach
    void ivyMakesACohort() {
        ivy = Visitor.signedIn(port, "ivy");
        ivy.get("/cohorts");
        cohort = ivy.post("/cohorts", "title", "Course " + UUID.randomUUID()).location();
        assertThat(ivy.get(cohort).body()).contains("The cohort is there.", "Nobody is in this cohort yet.");
    }

    @Test
    void aListIsRehearsedThenEnrolledAndItsPeopleCanSignIn() {
        var login = "n-" + UUID.randomUUID();
        var list = login + ",Nora Quist\nada,Ada\nben!,Ben";
        var rehearsal = ivy.post(cohort + "/enroll", "list", list);
        assertThat(rehearsal.status()).isEqualTo(200);
        assertThat(rehearsal.body())
                .contains(
                        "2 people join; one line is to be corrected.",
                        "Gets an account and joins",
                        "Has an account and joins")
                .contains("To be corrected:", "a login has 2 to 64 letters")
                .doesNotContain("<code>");
        assertThat(ivy.get(cohort).body()).contains("Nobody is in this cohort yet.");

        var done = ivy.post(cohort + "/enroll", "list", list, "confirmed", "true");
        var password = PASSWORD.matcher(done.body());
        assertThat(password.find()).isTrue();
        assertThat(done.header("Cache-Control")).contains("no-store");
        assertThat(ivy.get(cohort).body())
                .contains("2 learners", "Nora Quist", login)
                .doesNotContain(password.group(1));

        assertThat(new Visitor(port).signIn(login, password.group(1)).location())
                .doesNotContain("problem");
        assertThat(ivy.post(cohort + "/enroll", "list", list, "confirmed", "true")
                        .body())
                .contains("Is in the cohort already")
                .doesNotContain("<code>");
    }

    @Test
    void aListThatCannotBeReadComesBackWithItsText() {
        var reply = ivy.post(cohort + "/enroll", "list", "ann,\"Ann <b>");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("cannot be read from line 1 on", "ann,&quot;Ann &lt;b&gt;");
        assertThat(ivy.post(cohort + "/enroll", "list", "").body()).contains("There is nobody in the list.");
    }

    @Test
    void aMemberCanBeRemoved() {
        ivy.post(cohort + "/enroll", "list", "ada", "confirmed", "true");
        var member = Pattern.compile("name=\"member\" value=\"([^\"]+)\"")
                .matcher(ivy.get(cohort).body());
        assertThat(member.find()).isTrue();

        ivy.post(cohort + "/remove", "member", member.group(1));

        assertThat(ivy.get(cohort).body()).contains("no longer in this cohort", "Nobody is in this cohort yet.");
    }

    @Test
    void scoresCanBeThoseOfACohort() {
        ivy.post(cohort + "/enroll", "list", "ada", "confirmed", "true");
        var id = cohort.substring("/cohorts/".length());

        assertThat(ivy.get("/scores?cohort=" + id).body()).contains("Ada").doesNotContain(">Ben ");
        assertThat(ivy.get("/scores?cohort=" + UUID.randomUUID()).body()).doesNotContain("<tbody>");
    }

    @Test
    void anArchivedCohortTakesNobodyAndCanBeTakenUpAgain() {
        ivy.post(cohort + "/taught", "taught", "false");
        assertThat(ivy.get(cohort).body()).contains("The cohort is archived.").doesNotContain("/enroll");
        assertThat(ivy.get(cohort + "/enroll").status()).isEqualTo(404);
        assertThat(ivy.post(cohort + "/enroll", "list", "ada", "confirmed", "true")
                        .status())
                .isEqualTo(404);

        ivy.post(cohort + "/taught", "taught", "true");
        assertThat(ivy.get(cohort).body()).contains("taught again", "/enroll");
    }

    @Test
    void aCohortOfSomebodyElseIsUnknown() {
        var login = "i-" + UUID.randomUUID();
        var oneTime = accounts.add(login, "Other", Set.of(Role.INSTRUCTOR)).orElseThrow();
        var other = new Visitor(port);
        other.signIn(login, oneTime);
        other.post("/account/password", "chosen", Newcomer.PASSWORD, "repeated", Newcomer.PASSWORD);
        other.signIn(login, Newcomer.PASSWORD);

        assertThat(other.get("/cohorts").status()).isEqualTo(200);
        assertThat(other.get(cohort).status()).isEqualTo(404);
        assertThat(other.get(cohort + "/enroll").status()).isEqualTo(404);
        assertThat(other.post(cohort + "/enroll", "list", "ada", "confirmed", "true")
                        .status())
                .isEqualTo(404);
        assertThat(other.post(cohort + "/taught", "taught", "false").status()).isEqualTo(404);
        assertThat(other.post(cohort + "/remove", "member", UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
        assertThat(ivy.get(cohort).body()).contains("Nobody is in this cohort yet.");
    }

    @Test
    void learnersHaveNoCohorts() {
        assertThat(Visitor.signedIn(port, "ada").get("/cohorts").status()).isEqualTo(403);
    }

    @Test
    void aCohortNeedsAName() {
        var reply = ivy.post("/cohorts", "title", "  ");
        assertThat(reply.location()).isEqualTo("/cohorts");
        assertThat(ivy.get("/cohorts").body()).contains("Give the cohort a name.");
    }
}
