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
import org.liaison.web.quiz.Placed;
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
        var evidence = evidence(Map.of(), knowing(plans.factsTaught(step)), Map.of());
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
    void aLessonThatThePlacementShowedIsKnownAndSettled() {
        var step = step("read-the-map");
        assertThat(rules.state(step, placed(Set.of(), Set.of(MAP)))).isEqualTo(StepState.KNOWN);
        assertThat(rules.state(step, placed(Set.of(), Set.of()))).isEqualTo(StepState.OPEN);
        assertThat(rules.proofs(step, placed(Set.of(), Set.of(MAP))))
                .extracting(Proof::kind)
                .containsExactly(Proof.Kind.PLACED);
    }

    @Test
    void lookAlikesAreKnownOnlyWhenEveryFactOfThemWasShown() {
        var step = step("army-look-alikes");
        var facts = plans.factsAsked(step, evidence());
        assertThat(rules.state(step, placed(facts, Set.of()))).isEqualTo(StepState.KNOWN);
        var fewer = new java.util.HashSet<>(facts);
        fewer.remove(facts.iterator().next());
        assertThat(rules.state(step, placed(fewer, Set.of()))).isEqualTo(StepState.OPEN);
    }

    @Test
    void aCheckIsNeverSparedByThePlacement() {
        var everything = PACK.facts().stream().map(fact -> fact.id()).collect(java.util.stream.Collectors.toSet());
        assertThat(rules.state(step("week-1-check"), placed(everything, Set.of())))
                .isEqualTo(StepState.OPEN);
    }

    @Test
    void aPlacementIsLeftOutOnceALessonWasRead() {
        var step = step("placement");
        assertThat(rules.state(step, evidence())).isEqualTo(StepState.OPEN);
        assertThat(rules.state(step, read(MAP))).isEqualTo(StepState.LEFT_OUT);
        assertThat(rules.state(step, read(MAP, open(step)))).isEqualTo(StepState.STARTED);
    }

    @Test
    void aCheckOfPartsNeedsEachOfThem() {
        var step = step("day-30-check");
        var made = attempt(step, 90);
        var weak = new PartResult("Duties", 60, 70);
        var strong = new PartResult("Duties", 70, 70);
        assertThat(rules.state(step, checked(made, weak))).isEqualTo(StepState.STARTED);
        assertThat(rules.state(step, checked(made, strong))).isEqualTo(StepState.DONE);
    }

    private static Evidence checked(Made made, PartResult part) {
        return new Evidence(
                Map.of(),
                Knowledge.from(List.of(), PACK),
                bySteps(made),
                Optional.empty(),
                Map.of(made.attempt().id(), List.of(part)));
    }

    @Test
    void aDayThirtyCheckHasTheQuestionsOfItsParts() {
        var parts = new CheckParts(PACK);
        var step = step("day-30-check");
        var blueprint = parts.blueprint(step, plan("day-30-check").facts()).orElseThrow();
        var form = org.liaison.engine.quiz.Assembly.of(org.liaison.engine.generate.Generator.of(PACK))
                .form(blueprint, 7);
        var counts = form.items().stream()
                .collect(java.util.stream.Collectors.groupingBy(parts::sort, java.util.stream.Collectors.counting()));
        step.parts().forEach(part -> assertThat(counts).containsEntry(part.sort(), (long) part.items()));
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
        var plan = plans.plan(step("first-review"), evidence(Map.of(), knowledge, Map.of()));
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
        return evidence(Map.of(), Knowledge.from(List.of(), PACK), bySteps(made));
    }

    private static Evidence read(LessonId lesson, Made... made) {
        return evidence(Map.of(lesson, NOW), Knowledge.from(List.of(), PACK), bySteps(made));
    }

    private static Evidence evidence(
            Map<LessonId, Instant> read, Knowledge knowledge, Map<String, List<AttemptSummary>> attempts) {
        return new Evidence(read, knowledge, attempts, Optional.empty(), Map.of());
    }

    private static Evidence placed(Set<FactId> known, Set<LessonId> lessons) {
        var placed = new Placed(new AttemptId(UUID.randomUUID().toString()), NOW, 15, known, lessons);
        return new Evidence(Map.of(), Knowledge.from(List.of(), PACK), Map.of(), Optional.of(placed), Map.of());
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
                Optional.empty(),
                1,
                2,
                score,
                Optional.empty(),
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
