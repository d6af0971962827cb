package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class GoalPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Pack pack;

    @Autowired
    private WeeklyGoals goals;

    private Visitor visitor;

    private PersonId person;

    @BeforeEach
    void somebodyNewArrives() {
        var newcomer = Newcomer.arrive(accounts, port);
        visitor = newcomer.visitor();
        person = people.withLogin(newcomer.login()).orElseThrow().id();
    }

    @Test
    void thereIsNoGoalUntilOneIsSet() {
        assertThat(visitor.get("/review").body())
                .contains("Set a goal for the week")
                .doesNotContain("This week");
    }

    @Test
    void aGoalIsSetFollowedReachedAndPutAway() {
        assertThat(visitor.post("/review/goal", "days", "1").location()).endsWith("/review");
        assertThat(visitor.get("/review").body())
                .contains("Your goal for the week is kept.", "This week", "0 of one day so far.");
        giveUpAQuestion();
        assertThat(visitor.get("/review").body()).contains("You have what you wanted of this week: one day");
        visitor.post("/review/goal", "days", "3");
        assertThat(visitor.get("/review").body()).contains("1 of 3 days so far.");
        visitor.post("/review/goal", "days", "0");
        assertThat(visitor.get("/review").body())
                .contains("You have no goal for the week now.")
                .doesNotContain("This week");
    }

    @Test
    void nothingOnThePageSpeaksOfLoss() {
        visitor.post("/review/goal", "days", "5");
        var body = visitor.get("/review").body().toLowerCase(Locale.ROOT);
        var page = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        for (var word : List.of("streak", "lost", "lose", "missed", "behind", "fail", "broke")) {
            assertThat(page).doesNotContain(word);
        }
    }

    @Test
    void oddGoalsAreRefused() {
        for (var days : List.of("6", "-1", "many", "")) {
            assertThat(visitor.post("/review/goal", "days", days).status())
                    .as(days)
                    .isEqualTo(400);
        }
        assertThat(Visitor.signedIn(port, "ivy")
                        .post("/review/goal", "days", "2")
                        .status())
                .isEqualTo(403);
        visitor.forgetToken();
        assertThat(visitor.post("/review/goal", "days", "2").status()).isEqualTo(403);
        assertThat(goals.record(person)).isEmpty();
        assertThat(visitor.get("/review/goal").location()).endsWith("/review");
    }

    private void giveUpAQuestion() {
        var facts = pack.lesson(new LessonId("the-map")).facts();
        var plan = new QuizPlan(AttemptKind.PRACTICE, "Any", Optional.empty(), facts, 1);
        var question = Attempts.path(attempts.start(person, plan).orElseThrow()) + "/questions/1";
        visitor.post(question, "key", visitor.get(question).key(), "skip", "yes");
    }
}
