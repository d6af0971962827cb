package org.liaison.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.content.Stage.Step;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Score;
import org.liaison.web.account.PersonId;
import org.liaison.web.progress.Knowledge;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Judgment;
import org.liaison.web.quiz.QuizPlan;

class StepRulesTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    private static final LessonId MAP = new LessonId("the-map");

    private final StepPlans plans = new StepPlans(PACK);
    private final StepRules rules = new StepRules(plans);

    @Test
    void aLessonAsksForReadingAndForPassing() {
        var step = step("read-the-map");
        assertThat(rules.state(step, evidence())).isEqualTo(StepState.OPEN);
        assertThat(rules.state(step, read(MAP))).isEqualTo(StepState.STARTED);
        assertThat(rules.state(step, read(MAP, attempt(step, 79)))).isEqualTo(StepState.STARTED);
        assertThat(rules.state(step, read(MAP, attempt(step, 80)))).isEqualTo(StepState.DONE);
        assertThat(rules.state(step, evidence(attempt(step, 100)))).isEqualTo(StepState.STARTED);
    }

    @Test
    void theBestAttemptDecides() {
        var step = step("read-the-map");
        assertThat(rules.state(step, read(MAP, attempt(step, 100), attempt(step, 10))))
                .isEqualTo(StepState.DONE);
    }

    @Test
    void whatWasPracticedElsewhereCountsForALesson() {
        var step = step("read-the-map");
        var evidence = new Evidence(Set.of(), knowing(plans.factsTaught(step)), Map.of());
        assertThat(rules.state(step, evidence)).isEqualTo(StepState.DONE);
        assertThat(rules.asksToRead(step, evidence)).isFalse();
    }

    @Test
    void aQuizWithoutAPassMarkAsksOnlyToBeFinished() {
        var step = step("placement");
        assertThat(rules.state(step, evidence(open(step)))).isEqualTo(StepState.STARTED);
        assertThat(rules.state(step, evidence(attempt(step, 0)))).isEqualTo(StepState.DONE);
    }

    @Test
    void aQuizWithAPassMarkAsksForIt() {
        var step = step("first-calls");
        assertThat(rules.state(step, evidence(attempt(step, 99)))).isEqualTo(StepState.STARTED);
        assertThat(rules.state(step, evidence(attempt(step, 100)))).isEqualTo(StepState.DONE);
    }

    @Test
    void attemptsAtOtherStepsSayNothing() {
        var step = step("week-1-check");
        assertThat(rules.state(step, evidence(attempt(step("day-30-check"), 100))))
                .isEqualTo(StepState.OPEN);
    }

    @Test
    void everyStepOfTheShippedPathHasQuestions() {
        assertThat(steps())
                .allSatisfy(step -> assertThat(plans.plan(step, evidence()))
                        .as(step.id())
                        .hasValueSatisfying(plan -> assertThat(plan.facts()).isNotEmpty()));
    }

    @Test
    void onlyChecksAreGradedAndAskOnlyWhatMayBeGraded() {
        for (var step : steps()) {
            var plan = plans.plan(step, evidence()).orElseThrow();
            var isCheck = step.kind() == org.liaison.content.Stage.Kind.CHECK;
            assertThat(plan.kind()).as(step.id()).isEqualTo(isCheck ? AttemptKind.GRADED : AttemptKind.PRACTICE);
            if (isCheck) {
                assertThat(plan.facts()).allMatch(fact -> PACK.fact(fact).isGradable());
            }
        }
    }

    @Test
    void situationsAskSituationsAndShortFormsAskNames() {
        assertThat(plan("first-situations").itemKinds()).containsExactly(Kind.SCENARIO);
        assertThat(plan("first-situations").facts()).hasSize(3);
        assertThat(plan("twelve-short-forms").facts())
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(fact -> PACK.fact(fact).relation().family() == org.liaison.content.Family.NAMING);
    }

    @Test
    void aReviewAsksWhatIsKnownLeast() {
        var weak = new FactId("army-08");
        var strong = new FactId("army-09");
        var knowledge = Knowledge.from(List.of(judged(strong, 1), judged(weak, 0)), PACK);
        var plan = plans.plan(step("first-review"), new Evidence(Set.of(), knowledge, Map.of()));
        assertThat(plan).map(QuizPlan::facts).contains(List.of(weak, strong));
    }

    private QuizPlan plan(String step) {
        return plans.plan(step(step), evidence()).orElseThrow();
    }

    private static List<Step> steps() {
        return PACK.stages().stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    private static Step step(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private record Made(String step, AttemptSummary attempt) {}

    private static Evidence evidence(Made... made) {
        return new Evidence(Set.of(), Knowledge.from(List.of(), PACK), bySteps(made));
    }

    private static Evidence read(LessonId lesson, Made... made) {
        return new Evidence(Set.of(lesson), Knowledge.from(List.of(), PACK), bySteps(made));
    }

    private static Map<String, List<AttemptSummary>> bySteps(Made... made) {
        return List.of(made).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Made::step,
                        java.util.stream.Collectors.mapping(Made::attempt, java.util.stream.Collectors.toList())));
    }

    private static Made attempt(Step step, int percent) {
        return new Made(step.id(), summary(Optional.of(new Score(percent, 100)), Optional.of(NOW)));
    }

    private static Made open(Step step) {
        return new Made(step.id(), summary(Optional.empty(), Optional.empty()));
    }

    private static AttemptSummary summary(Optional<Score> score, Optional<Instant> ended) {
        return new AttemptSummary(
                new AttemptId(UUID.randomUUID().toString()),
                new PersonId(UUID.randomUUID().toString()),
                AttemptKind.PRACTICE,
                "Attempt",
                Optional.empty(),
                1,
                2,
                score,
                NOW,
                ended);
    }

    private static Knowledge knowing(Set<FactId> facts) {
        return Knowledge.from(
                facts.stream()
                        .flatMap(fact ->
                                List.of(judged(fact, 1), judged(fact, 1), judged(fact, 1), judged(fact, 1)).stream())
                        .toList(),
                PACK);
    }

    private static Judgment judged(FactId fact, double earned) {
        return new Judgment(fact, earned, 0.25, NOW);
    }
}
