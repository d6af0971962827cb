package org.liaison.web.onboarding;

import static java.util.Comparator.comparingDouble;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Family;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.content.Stage.Behavior;
import org.liaison.content.Stage.Kind;
import org.liaison.content.Stage.Step;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.quiz.Terms;
import org.liaison.web.quiz.Timing;

/** Which questions each step of the path asks: all for practice, save the checks, which are graded. */
final class StepPlans {

    /** How many questions a quiz of the path has when its step does not say. */
    private static final int FEW = 6;

    private final Pack pack;

    StepPlans(Pack pack) {
        this.pack = pack;
    }

    /** The quiz of a step for this person; empty for a step that asks nothing, or of which nothing can be asked. */
    Optional<QuizPlan> plan(Step step, Evidence evidence) {
        var facts = factsAsked(step, evidence);
        if (!asks(step) || facts.isEmpty()) {
            return Optional.empty();
        }
        var lesson = StepRules.lessons(step).stream().findFirst();
        var items = step.items() == 0 ? Math.min(FEW, facts.size()) : Math.min(step.items(), QuizPlan.MOST_ITEMS);
        return Optional.of(new QuizPlan(
                kind(step.kind()),
                step.title(),
                lesson,
                List.copyOf(facts),
                items,
                itemKinds(step),
                mode(step),
                Terms.of(timing(step))));
    }

    /** When the answers to a step are judged: as the plan says, else as is usual. */
    static Mode mode(Step step) {
        return step.rules().behavior().map(StepPlans::mode).orElseGet(() -> usual(step.kind()));
    }

    private static Mode mode(Behavior behavior) {
        return switch (behavior) {
            case IMMEDIATE -> Mode.IMMEDIATE;
            case DEFERRED -> Mode.DEFERRED;
            case ADAPTIVE -> Mode.ADAPTIVE;
            case CERTAINTY -> Mode.IMMEDIATE_CBM;
            case DEFERRED_CERTAINTY -> Mode.DEFERRED_CBM;
        };
    }

    /** When the answers to a step of this kind are judged, where the plan says nothing. */
    static Mode usual(Kind kind) {
        return kind(kind).mode();
    }

    private static AttemptKind kind(Kind kind) {
        return kind == Kind.CHECK ? AttemptKind.GRADED : AttemptKind.PRACTICE;
    }

    /** How long a step may take. */
    static Timing timing(Step step) {
        var limit = step.rules().limit();
        return limit == 0 ? Timing.NONE : new Timing(Optional.of(Duration.ofMinutes(limit)), Optional.empty());
    }

    /** Whether a step has questions; a lesson step may be for reading only. */
    static boolean asks(Step step) {
        return step.kind() != Kind.LESSON || step.items() > 0;
    }

    /** The facts of the lessons of a lesson step; a lesson without facts reviews those that it builds on. */
    Set<FactId> factsTaught(Step step) {
        return distinct(StepRules.lessons(step).stream()
                .flatMap(id -> pack.findLesson(id).stream())
                .flatMap(lesson -> lesson.facts().isEmpty() ? factsBefore(lesson) : lesson.facts().stream()));
    }

    private Stream<FactId> factsBefore(Lesson lesson) {
        return lesson.needs().stream().map(pack::lesson).flatMap(need -> need.facts().stream());
    }

    /** What the questions of a step are about. */
    Set<FactId> factsAsked(Step step, Evidence evidence) {
        return switch (step.kind()) {
            case LESSON -> factsTaught(step);
            case REVIEW -> weakest(step, evidence);
            case TERMS, CONTRAST, SCENARIOS -> distinct(named(step));
            case PLACEMENT, CHECK ->
                distinct(named(step).filter(id -> pack.fact(id).isGradable()));
        };
    }

    /** The facts of everything that a step names; of all lessons when it names nothing. */
    private Stream<FactId> named(Step step) {
        return step.refs().isEmpty()
                ? pack.lessons().stream().flatMap(lesson -> lesson.facts().stream())
                : step.refs().stream().flatMap(this::factsOf);
    }

    /** The facts of a lesson, a scenario, a set of look-alikes or a short form. */
    private Stream<FactId> factsOf(String ref) {
        return Stream.of(
                        pack.findLesson(ref).stream().flatMap(lesson -> lesson.facts().stream()),
                        pack.scenarios().stream()
                                .filter(scenario -> scenario.id().value().equals(ref))
                                .map(scenario -> scenario.facts().get(0)),
                        pack.confusionSets().stream()
                                .filter(set -> set.id().equals(ref))
                                .flatMap(set -> set.facts().stream()),
                        namings(ref))
                .flatMap(facts -> facts);
    }

    private static Set<org.liaison.engine.item.Kind> itemKinds(Step step) {
        return step.kind() == Kind.SCENARIOS
                ? EnumSet.of(org.liaison.engine.item.Kind.SCENARIO)
                : EnumSet.allOf(org.liaison.engine.item.Kind.class);
    }

    private Stream<FactId> namings(String shortForm) {
        return pack.terms().stream()
                .filter(term -> term.shortForm().equals(shortForm))
                .flatMap(term -> term.named().stream())
                .flatMap(entity -> pack.factsAbout(entity).stream())
                .filter(fact -> fact.relation().family() == Family.NAMING)
                .map(Fact::id);
    }

    /** What the person knows least of what they ever answered; before any answer, what they have read. */
    private Set<FactId> weakest(Step step, Evidence evidence) {
        var answered = evidence.knowledge().answered().stream()
                .filter(id -> pack.findFact(id).filter(Fact::isAskable).isPresent())
                .sorted(comparingDouble((FactId id) ->
                                evidence.knowledge().of(id).mastery().known())
                        .thenComparing(FactId::value))
                .limit(2L * Math.max(step.items(), FEW));
        var weakest = distinct(answered);
        return weakest.isEmpty() ? read(evidence) : weakest;
    }

    private Set<FactId> read(Evidence evidence) {
        var lessons = pack.lessons().stream()
                .filter(lesson -> evidence.read().containsKey(lesson.id()))
                .toList();
        return distinct(
                (lessons.isEmpty() ? pack.lessons() : lessons).stream().flatMap(lesson -> lesson.facts().stream()));
    }

    private static Set<FactId> distinct(Stream<FactId> facts) {
        return facts.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
