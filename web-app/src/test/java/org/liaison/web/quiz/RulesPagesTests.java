package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class RulesPagesTests {

    private static final String QUIZ = "/quizzes/capstone";
    private static final LessonId LESSON = new LessonId("capstone");

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ExtraTimes extraTimes;

    @Autowired
    private QuizOffers offers;

    @Autowired
    private QuizRules rules;

    @AfterEach
    void theQuizIsAsUsualAgain() {
        rules.set(LESSON, Rules.USUAL, people.withLogin("ivy").orElseThrow().id());
    }

    @Test
    void anInstructorSetsHowAQuizIsTaken() {
        var ivy = Visitor.signedIn(port, "ivy");
        assertThat(ivy.get(QUIZ + "/rules").body()).contains("Time limit in minutes", "Open until");
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED_CBM", "minutes", "30", "until", "2099-12-31T18:00");
        assertThat(offers.of(LESSON).orElseThrow().rules())
                .isEqualTo(new Rules(
                        Mode.DEFERRED_CBM,
                        new Timing(
                                Optional.of(Duration.ofMinutes(30)),
                                Optional.of(Instant.parse("2099-12-31T18:00:00Z")))));
        assertThat(ivy.get("/quizzes").body()).contains("30 minutes", "31 Dec 2099, 18:00 UTC", "The rules are saved.");
        assertThat(ivy.get(QUIZ + "/rules").body()).contains("value=\"30\"", "value=\"2099-12-31T18:00\"");
    }

    @Test
    void theQuizOfALessonHasTheRulesThatMadeOnesHave() {
        var newcomer = Newcomer.arrive(accounts, port).visitor();
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get(QUIZ + "/rules");
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "attempts", "1", "disclosure", "SCORE_ONLY");
        newcomer.get("/practice");
        var path = newcomer.post(QUIZ + "/attempts").location();
        newcomer.post(path + "/hand-in");
        assertThat(newcomer.get(path).body()).contains("shows the score of this quiz only");
        assertThat(newcomer.post(QUIZ + "/attempts").location()).endsWith("/practice");
        assertThat(newcomer.get("/practice").body()).contains("All attempts are used.");
        assertThat(ivy.get(QUIZ + "/rules").body()).containsPattern("value=\"SCORE_ONLY\" checked");
    }

    @Test
    void anAttemptKeepsTheRulesItWasStartedUnder() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        extraTimes.give(person, ExtraTime.HALF, "", person);
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get(QUIZ + "/rules");
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED_CBM", "minutes", "30");
        assertThat(newcomer.visitor().get("/practice").body()).contains("45 minutes");
        var path = newcomer.visitor().post(QUIZ + "/attempts").location();
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "minutes", "5");
        var sitting = sittings.find(new AttemptId(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(sitting.attempt().mode()).isEqualTo(Mode.DEFERRED_CBM);
        assertThat(sitting.deadline()).contains(sitting.started().plus(Duration.ofMinutes(45)));
    }

    @Test
    void aQuizThatHasClosedIsStartedNoMore() {
        var newcomer = Newcomer.arrive(accounts, port);
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get(QUIZ + "/rules");
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "until", "2020-01-01T00:00");
        newcomer.visitor().get("/practice");
        assertThat(newcomer.visitor().post(QUIZ + "/attempts").location()).endsWith("/practice");
        assertThat(newcomer.visitor().get("/practice").body()).contains("This quiz has closed.");
    }

    @Test
    void rulesThatMakeNoSenseChangeNothing() {
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get(QUIZ + "/rules");
        for (var minutes : new String[] {"0", "-5", "601", "1e3", "half"}) {
            ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "minutes", minutes);
        }
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "until", "tomorrow");
        ivy.post(QUIZ + "/rules", "mode", "DEFERRED", "disclosure", "AFTER_CLOSE");
        ivy.post(QUIZ + "/rules", "mode", "ADAPTIVE");
        assertThat(ivy.get(QUIZ + "/rules").body()).contains("Enter a time limit from 1 to 600 minutes");
        assertThat(offers.of(LESSON).orElseThrow().rules()).isEqualTo(Rules.USUAL);
        assertThat(ivy.get("/quizzes/no-such-lesson/rules").status()).isEqualTo(404);
    }

    @Test
    void onlyInstructorsSetRules() {
        for (var login : new String[] {"ada", "sam", "max"}) {
            var visitor = Visitor.signedIn(port, login);
            assertThat(visitor.get("/quizzes").status()).isEqualTo(403);
            assertThat(visitor.post(QUIZ + "/rules", "mode", "DEFERRED").status())
                    .isEqualTo(403);
        }
    }
}
