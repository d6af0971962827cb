package org.liaison.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.Role;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.MovableClock;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor follows a cohort through its gradebook. */
@LiaisonTest
class GradebookPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    private Visitor ivy;
    private Newcomer learner;
    private String cohort;
    private String title;
    private String attempt;

    @BeforeEach
    void aLearnerHandsInAQuiz() {
        ivy = Visitor.signedIn(port, "ivy");
        learner = Newcomer.arrive(accounts, port);
        ivy.get("/cohorts");
        cohort = ivy.post("/cohorts", "title", "Followed " + UUID.randomUUID()).location();
        ivy.post(cohort + "/enroll", "list", learner.login() + "\nada", "confirmed", "true");
        title = "Quiz " + UUID.randomUUID();
        var quiz = ivy.post("/quizzes/new/rules", "title", title, "items-who-decides", "2")
                .location();
        var id = cohort.substring("/cohorts/".length());
        var due = clock.instant().plus(Duration.ofDays(2)).toString().substring(0, 16);
        ivy.post(quiz + "/publish", "cohort", id, "due-" + id, due);
        learner.visitor().get("/practice");
        attempt = learner.visitor().post(quiz + "/attempts").location();
        learner.visitor().post(attempt + "/hand-in");
    }

    @Test
    void theTableSaysWhoHasHandedInWhat() {
        var page = ivy.get(cohort + "/scores").body();
        assertThat(page)
                .contains(title, learner.login(), "Ada Park", "Not begun", "/scores" + attempt)
                .contains("<caption", "scope=\"row\"", "role=\"region\" tabindex=\"0\"");
        assertThat(ivy.get(cohort + "/scores?missing=true").body())
                .contains("Ada Park")
                .doesNotContain(learner.login());
        assertThat(ivy.get(cohort + "/scores?name=park").body()).doesNotContain(learner.login());
    }

    @Test
    void theFilesHoldTheSame() {
        var csv = ivy.get(cohort + "/scores.csv?name=noor");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("scores.csv");
        assertThat(csv.body().lines()).hasSize(2).last().asString().contains(learner.login(), "0%");
        assertThat(ivy.file(cohort + "/scores.xlsx")).startsWith('P', 'K');
    }

    @Test
    void aScoreIsSetByHandWithAReasonAndTheOriginalStays() {
        var shown = "/scores" + attempt;
        assertThat(ivy.get(shown).body())
                .contains("Set another score", "no time", "Question 2 of 2", cohort + "/scores\"");
        var refused = ivy.post(shown + "/override", "percent", "70", "reason", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Give a reason", "value=\"70\"");
        assertThat(ivy.post(shown + "/override", "percent", "101", "reason", "x")
                        .status())
                .isEqualTo(422);
        ivy.post(shown + "/override", "percent", "70", "reason", "The hall lost power");
        assertThat(ivy.get(shown).body())
                .contains("70% (set by hand, earned 0%)", "The hall lost power", "by Ivy Chen");
        assertThat(ivy.get(cohort + "/scores").body()).contains("70% (set by hand, earned 0%)");
        assertThat(learner.visitor().get(attempt).body())
                .contains("Your instructor set your score to 70%. You had earned 0%. Reason: The hall lost power");
        assertThat(learner.visitor().get("/practice").body()).contains("70%");
    }

    @Test
    void anotherInstructorSeesNothingOfIt() {
        var login = "i-" + UUID.randomUUID();
        var other = new Visitor(port);
        other.signIn(
                login, accounts.add(login, "Other", Set.of(Role.INSTRUCTOR)).orElseThrow());
        other.post("/account/password", "chosen", Newcomer.PASSWORD, "repeated", Newcomer.PASSWORD);
        other.signIn(login, Newcomer.PASSWORD);
        for (var path :
                new String[] {cohort + "/scores", cohort + "/scores.csv", cohort + "/scores.xlsx", "/scores" + attempt
                }) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(other.post("/scores" + attempt + "/override", "percent", "9", "reason", "x")
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/scores").body()).doesNotContain(title);
        assertThat(learner.visitor().get(cohort + "/scores").status()).isEqualTo(403);
    }
}
