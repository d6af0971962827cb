package org.liaison.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Sitting;
import org.liaison.web.signoff.Supervisions;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules that the plan of the pack gives a step: shown before the start, and kept to afterwards. */
@LiaisonTest
class StepPlanRulesTests {

    private static final String CHECK = "/onboarding/day-30-check";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private ExtraTimes extraTimes;

    @Autowired
    private Supervisions supervisions;

    @Test
    void theRulesAreShownBeforeTheStart() {
        var newcomer = Newcomer.arrive(accounts, port);
        var visitor = newcomer.visitor();
        assertThat(visitor.get("/onboarding").body())
                .contains("30 minutes at most", "3 of 3 attempts left", "judged at the end", "href=\"" + CHECK + "\"");
        assertThat(visitor.get(CHECK).body())
                .contains(
                        "40 questions",
                        "Duties: 10 questions, of which 70 percent have to be right",
                        "The step is done from 85 percent.",
                        "Answers may be changed until all is handed in",
                        "30 minutes from the moment you start.",
                        "3 of 3 left.");
        assertThat(attempts.of(idOf(newcomer))).isEmpty();
    }

    @Test
    void thePlayerKeepsToTheRulesAndToExtraTime() {
        var newcomer = Newcomer.arrive(accounts, port);
        var visitor = newcomer.visitor();
        var person = idOf(newcomer);
        extraTimes.give(
                person,
                ExtraTime.HALF,
                "agreed",
                people.withLogin("kim").orElseThrow().id());
        assertThat(visitor.get(CHECK).body())
                .contains("45 minutes from the moment you start.", "Your extra time is counted in.");
        var sitting = started(visitor, CHECK, person);
        assertThat(sitting.attempt().mode()).isEqualTo(Mode.DEFERRED);
        assertThat(sitting.deadline()).contains(sitting.started().plus(Duration.ofMinutes(45)));
        assertThat(visitor.get(CHECK).location()).isEqualTo(Attempts.path(sitting.id()));
    }

    @Test
    void practiceIsTakenAsThePlanSays() {
        var newcomer = Newcomer.arrive(accounts, port);
        var visitor = newcomer.visitor();
        var person = idOf(newcomer);
        assertThat(visitor.get("/onboarding/three-families").body())
                .contains("After up to three tries", "As long as you like");
        var lookAlikes = started(visitor, "/onboarding/three-families", person);
        assertThat(lookAlikes.attempt().mode()).isEqualTo(Mode.ADAPTIVE);
        assertThat(lookAlikes.deadline()).isEmpty();
        assertThat(started(visitor, "/onboarding/week-3-review", person)
                        .attempt()
                        .mode())
                .isEqualTo(Mode.IMMEDIATE_CBM);
    }

    @Test
    void whenAllAttemptsAreUsedTheSupervisorCanAllowAnother() {
        var newcomer = Newcomer.arrive(accounts, port);
        var visitor = newcomer.visitor();
        var person = idOf(newcomer);
        supervisions.set(person, people.withLogin("sam").map(sam -> sam.id()));
        for (var attempt = 0; attempt < 3; attempt++) {
            visitor.get(CHECK);
            var path = visitor.post(CHECK).location();
            visitor.get(path + "/review");
            visitor.post(path + "/hand-in");
        }
        visitor.get("/onboarding");
        assertThat(visitor.post(CHECK).location()).isEqualTo(CHECK);
        assertThat(visitor.get(CHECK).body())
                .contains("All 3 attempts are used.", "can allow another")
                .doesNotContain("Start the questions");
        assertThat(attempts.of(person)).hasSize(3);

        var sam = Visitor.signedIn(port, "sam");
        assertThat(sam.get("/signoffs/" + person).body()).contains("Allow another attempt");
        sam.post("/signoffs/" + person + "/allow", "step", "day-30-check");
        sam.post("/signoffs/" + person + "/allow", "step", "day-30-check");
        assertThat(visitor.get(CHECK).body()).contains("1 of 4 left.");
        assertThat(visitor.post(CHECK).location()).startsWith("/attempts/");
    }

    @Test
    void onlyTheirOwnSupervisorAllowsAnotherAttempt() {
        var stranger = idOf(Newcomer.arrive(accounts, port));
        var sam = Visitor.signedIn(port, "sam");
        sam.get("/signoffs");
        assertThat(sam.post("/signoffs/" + stranger + "/allow", "step", "day-30-check")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theRulesOfNoStepAreNotFound() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.get("/onboarding/no-such-step").status()).isEqualTo(404);
    }

    private Sitting started(Visitor visitor, String step, PersonId person) {
        visitor.get(step);
        var path = visitor.post(step).location();
        return attempts.of(person).stream()
                .filter(attempt -> Attempts.path(attempt.id()).equals(path))
                .flatMap(attempt -> attempts.sitting(attempt.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    private PersonId idOf(Newcomer newcomer) {
        return people.withLogin(newcomer.login()).orElseThrow().id();
    }
}
