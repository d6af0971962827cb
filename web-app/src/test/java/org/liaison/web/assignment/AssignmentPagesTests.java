package org.liaison.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.MovableClock;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor publishes a quiz, and a learner takes it by its rules. */
@LiaisonTest
class AssignmentPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Attempts attempts;

    @Autowired
    private MovableClock clock;

    private Course course;
    private String title;

    @BeforeEach
    void aCourseBegins() {
        course = Course.begin(accounts, port);
        title = "Quiz " + UUID.randomUUID();
    }

    @AfterEach
    void timeIsItselfAgain() {
        clock.reset();
    }

    @Test
    void membersFindAPublishedQuizAndTakeItOnce() {
        var quiz = course.make(title, "attempts", "1", "minutes", "20");
        assertThat(course.learner().visitor().get("/practice").body()).doesNotContain(title);
        course.publish(quiz, clock.instant().plus(Duration.ofDays(3)));
        assertThat(course.instructor().get(quiz).body()).contains("The quiz is published.", "Published, due");
        var learner = course.learner().visitor();
        assertThat(learner.get("/").body()).contains("Quizzes to take", title, "3 questions");
        assertThat(learner.get("/practice").body()).contains(title, "20 minutes", "One attempt left");

        var attempt = course.begin(quiz);
        assertThat(attempt).startsWith("/attempts/");
        assertThat(course.begin(quiz)).isEqualTo(attempt);
        learner.post(attempt + "/hand-in");
        assertThat(learner.get(attempt).body()).contains("Question by question");
        assertThat(learner.get("/").body()).doesNotContain("Quizzes to take");
        assertThat(course.begin(quiz)).isEqualTo("/practice");
        assertThat(learner.get("/practice").body()).contains("All attempts are used.");
    }

    @Test
    void nobodyElseFindsOrTakesIt() {
        var quiz = course.make(title);
        course.publish(quiz, clock.instant().plus(Duration.ofDays(3)));
        course.instructor().get(quiz);
        var other = Newcomer.arrive(accounts, port).visitor();
        assertThat(other.get("/practice").body()).doesNotContain(title);
        assertThat(other.post(quiz + "/attempts").status()).isEqualTo(404);
        var colleague = Course.instructor(accounts, port);
        for (var path : new String[] {"", "/preview", "/edit"}) {
            assertThat(colleague.get(quiz + path).status()).as(path).isEqualTo(404);
            assertThat(other.get(quiz + path).status()).as(path).isEqualTo(403);
        }
        assertThat(colleague
                        .post(quiz + "/publish", "cohort", course.cohortId())
                        .status())
                .isEqualTo(404);
        assertThat(colleague
                        .post(quiz + "/edit/rules", "title", "Mine", "items-who-decides", "3")
                        .status())
                .isEqualTo(404);
        colleague.get("/cohorts");
        var theirs = colleague.post("/cohorts", "title", "Theirs").location().substring("/cohorts/".length());
        var due = clock.instant().plus(Duration.ofDays(1)).toString().substring(0, 16);
        course.instructor().post(quiz + "/publish", "cohort", theirs, "due-" + theirs, due);
        assertThat(course.instructor().get(quiz).body()).contains("Tick at least one cohort");
    }

    @Test
    void aQuizIsBegunNeitherBeforeItOpensNorAfterItIsDueNorTooSoonAgain() {
        var opens = clock.instant().plus(Duration.ofHours(2));
        var quiz = course.make(title, "pause", "1", "opens", opens.toString().substring(0, 16));
        course.publish(quiz, clock.instant().plus(Duration.ofHours(6)));
        assertThat(course.begin(quiz)).isEqualTo("/practice");
        assertThat(course.learner().visitor().get("/practice").body()).contains("Opens on");
        clock.advance(Duration.ofHours(2));
        course.learner().visitor().post(course.begin(quiz) + "/hand-in");
        assertThat(course.begin(quiz)).isEqualTo("/practice");
        assertThat(course.learner().visitor().get("/practice").body()).contains("The next attempt may begin on");
        clock.advance(Duration.ofHours(1));
        var last = course.begin(quiz);
        assertThat(last).startsWith("/attempts/");
        clock.advance(Duration.ofHours(3));
        assertThat(course.learner().visitor().get(last).body()).contains("Your results");
        assertThat(course.begin(quiz)).isEqualTo("/practice");
        assertThat(course.learner().visitor().get("/practice").body()).contains("This quiz has closed.");
    }

    @Test
    void theAnswersStayHiddenAsTheRulesSay() {
        var quiz = course.make(title, "disclosure", "AFTER_CLOSE", "minutes", "30");
        course.publish(quiz, clock.instant().plus(Duration.ofHours(1)));
        var attempt = course.begin(quiz);
        var learner = course.learner().visitor();
        learner.post(attempt + "/hand-in");
        assertThat(learner.get(attempt).body())
                .contains("0%", "Which answers were right is shown from", "Receipt")
                .doesNotContain("Question by question", "Practice what I missed");
        assertThat(learner.get(attempt + "/questions/1").location()).isEqualTo(attempt);
        assertThat(learner.post(attempt + "/again").status()).isEqualTo(409);
        clock.advance(Duration.ofMinutes(91));
        assertThat(learner.get(attempt).body()).contains("Question by question");

        var secret = course.make(title + " B", "disclosure", "SCORE_ONLY");
        course.publish(secret, clock.instant().plus(Duration.ofHours(1)));
        var second = course.begin(secret);
        learner.post(second + "/hand-in");
        assertThat(learner.get(second).body()).contains("shows the score of this quiz only");
    }

    @Test
    void anEditIsForAttemptsThatStartLater() {
        var quiz = course.make(title);
        course.publish(quiz, clock.instant().plus(Duration.ofDays(1)));
        var before = course.begin(quiz);
        assertThat(course.instructor().get(quiz + "/edit").body())
                .contains("name=\"items-who-decides\"", "value=\"3\"");
        course.instructor().post(quiz + "/edit/rules", "title", title, "items-inside-state", "2");
        assertThat(course.instructor().get(quiz).body()).contains("Version 2", "2 questions");
        assertThat(made(before)).isEqualTo("1 of 3");
        course.learner().visitor().post(before + "/hand-in");
        assertThat(made(course.begin(quiz))).isEqualTo("2 of 2");
    }

    private String made(String path) {
        var sitting = attempts.sitting(new AttemptId(path.substring("/attempts/".length())))
                .orElseThrow();
        return sitting.terms().made().orElseThrow().version() + " of " + sitting.total();
    }

    @Test
    void aQuizTakenBackIsOfferedNoMore() {
        var quiz = course.make(title);
        course.publish(quiz, clock.instant().plus(Duration.ofDays(1)));
        course.instructor().get(quiz);
        course.instructor().post(quiz + "/withdraw", "back", course.cohortId());
        assertThat(course.instructor().get(quiz).body()).contains("The quiz is taken back.");
        assertThat(course.learner().visitor().get("/practice").body()).doesNotContain(title);
        assertThat(course.instructor().post(quiz + "/publish").location()).isEqualTo(quiz);
        assertThat(course.instructor().get(quiz).body()).contains("Tick at least one cohort");
    }
}
