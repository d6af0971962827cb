package org.liaison.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.PlacementTaker;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class OnboardingPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Pack pack;

    @Test
    void thePathShowsEveryStageAndStep() {
        var body = Newcomer.arrive(accounts, port).visitor().get("/onboarding").body();
        assertThat(body)
                .containsSubsequence(pack.stages().stream()
                        .flatMap(stage -> stage.steps().stream())
                        .map(step -> "<h3>" + step.title() + "</h3>")
                        .toList());
        assertThat(body).contains("0 of 31 steps done", "Due before your first day", "aria-current=\"step\"");
    }

    @Test
    void startingAStepTwiceGoesOnWithTheSameAttempt() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        visitor.get("/onboarding");
        var first = visitor.post("/onboarding/placement").location();
        assertThat(first).startsWith("/attempts/");
        visitor.get("/onboarding");
        assertThat(visitor.post("/onboarding/placement").location()).isEqualTo(first);
        assertThat(visitor.get("/onboarding").body()).contains("Go on with the questions");
    }

    @Test
    void aCheckIsGradedAndHasAQuestionOfEachLesson() {
        var newcomer = Newcomer.arrive(accounts, port);
        newcomer.visitor().get("/onboarding");
        newcomer.visitor().post("/onboarding/week-1-check");
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        var attempt = attempts.newestOpen(person).orElseThrow();
        assertThat(attempt.kind()).isEqualTo(AttemptKind.GRADED);
        assertThat(attempt.total()).isEqualTo(20);
        var lessons = attempts.sitting(attempt.id()).orElseThrow().attempt().items().stream()
                .flatMap(item -> item.basis().facts().stream())
                .flatMap(fact -> pack.lessonOf(fact).stream())
                .distinct();
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void thePlacementShrinksThePath() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        var before = onboarding.of(person);
        var outcome = new PlacementTaker(attempts, newcomer.visitor()).takeAll(item -> true);
        var after = onboarding.of(person);
        var spared =
                after.known().stream().mapToInt(task -> task.step().minutes()).sum();
        assertThat(spared).isPositive();
        assertThat(after.minutesLeft()).isEqualTo(before.minutesLeft() - 10 - spared);
        var next = after.next().orElseThrow().step();
        assertThat(newcomer.visitor().get(outcome).body())
                .contains("Already known", "about " + spared + " minutes", next.title());
        assertThat(newcomer.visitor().get("/").body()).contains(next.title());
        assertThat(newcomer.visitor().get("/onboarding").body())
                .contains("Shown by the placement on", "You may skip this.");
        var known = after.known().get(0).lesson().orElseThrow();
        assertThat(newcomer.visitor().get("/learn/" + known).status()).isEqualTo(200);
    }

    @Test
    void withoutAPlacementThereIsNoOutcome() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.get("/onboarding/start-here").location()).isEqualTo("/onboarding");
    }

    @Test
    void anUnknownStepIsNotFound() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        visitor.get("/onboarding");
        assertThat(visitor.post("/onboarding/no-such-step").status()).isEqualTo(404);
    }

    @Test
    void thePathIsForLearners() {
        assertThat(Visitor.signedIn(port, "ivy").get("/onboarding").status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "kim").get("/progress").status()).isEqualTo(403);
    }
}
