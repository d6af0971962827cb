package org.liaison.web.onboarding;

import java.time.Clock;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.content.Stage;
import org.liaison.content.Stage.Step;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.PersonId;
import org.liaison.web.onboarding.Journey.Leg;
import org.liaison.web.onboarding.Journey.Task;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Placements;
import org.liaison.web.quiz.QuizPlan;
import org.springframework.stereotype.Service;

/** Leads people along the path of the pack. */
@Service
public class Onboarding {

    private final Pack pack;
    private final Evidences evidences;
    private final Attempts attempts;
    private final StepAttempts stepAttempts;
    private final StepPlans plans;
    private final StepRules rules;
    private final CheckParts parts;
    private final Placements placements;
    private final Allowances allowances;
    private final ExtraTimes extraTimes;
    private final Clock clock;

    Onboarding(
            Pack pack,
            Evidences evidences,
            Attempts attempts,
            Placements placements,
            StepAttempts stepAttempts,
            Allowances allowances,
            ExtraTimes extraTimes,
            Clock clock) {
        this.pack = pack;
        this.evidences = evidences;
        this.attempts = attempts;
        this.stepAttempts = stepAttempts;
        this.plans = new StepPlans(pack);
        this.rules = new StepRules(plans);
        this.parts = new CheckParts(pack);
        this.placements = placements;
        this.allowances = allowances;
        this.extraTimes = extraTimes;
        this.clock = clock;
    }

    /** How far a person has come. */
    public Journey of(PersonId person) {
        var evidence = evidences.of(person);
        var limits = limits(person);
        var next = pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> !rules.state(step, evidence).isSettled())
                .findFirst();
        return new Journey(pack.stages().stream()
                .map(stage -> leg(stage, evidence, limits, next.map(Step::id).orElse("")))
                .toList());
    }

    /** What the latest placement credited and why; empty before the first is finished. */
    Optional<StartHere> startHere(PersonId person) {
        return placements
                .latest(person)
                .flatMap(placed ->
                        attempts.sitting(placed.attempt()).map(sitting -> StartHere.of(pack, placed, sitting)));
    }

    /** The step with this id, if the path has it. */
    Optional<Step> step(String id) {
        return pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    private Limits limits(PersonId person) {
        return new Limits(extraTimes.of(person), allowances.of(person));
    }

    /**
     * Starts the questions of a step, or goes on with those already started; empty when it has none, or all attempts are used.
     *
     * <p>Pressing the button twice starts one attempt, since both presses carry the same key.
     */
    Optional<AttemptId> start(PersonId person, Step step) {
        var evidence = evidences.of(person);
        var open = evidence.openAttemptAt(step.id()).map(AttemptSummary::id);
        if (open.isPresent() || limits(person).of(step, evidence).isUsedUp()) {
            return open;
        }
        var key = "onboarding:" + step.id() + ":" + evidence.attemptsAt(step.id());
        var started = step.kind() == Stage.Kind.PLACEMENT
                ? placements.start(person, step.title(), key)
                : plans.plan(step, evidence).flatMap(plan -> attempts.start(person, plan, blueprint(step, plan), key));
        started.ifPresent(attempt -> stepAttempts.add(person, step.id(), attempt));
        return started;
    }

    /** Allows a person one more attempt at a step whose attempts are used; false when there is no need. */
    public boolean allowAnother(PersonId person, String step, PersonId by) {
        var blocked = of(person).task(step).filter(Task::isBlocked);
        return blocked.isPresent()
                && allowances.add(person, step, allowances.of(person).getOrDefault(step, 0), by, clock.instant());
    }

    /** The parts of a check decide what is drawn, where it has parts; else its facts do. */
    private Blueprint blueprint(Step step, QuizPlan plan) {
        return parts.blueprint(step, plan.facts()).orElseGet(plan::blueprint);
    }

    private Leg leg(Stage stage, Evidence evidence, Limits limits, String next) {
        var tasks = stage.steps().stream()
                .map(step -> task(step, stage.due(), evidence, limits, next))
                .toList();
        return new Leg(stage, tasks.stream().anyMatch(Task::next), tasks);
    }

    private Task task(Step step, int due, Evidence evidence, Limits limits, String next) {
        return new Task(
                step,
                rules.state(step, evidence),
                step.id().equals(next),
                due,
                StepRules.lessons(step).stream().findFirst(),
                rules.asksToRead(step, evidence),
                StepPlans.asks(step),
                evidence.openAttemptAt(step.id()).map(AttemptSummary::id),
                evidence.bestAt(step.id()),
                rules.proofs(step, evidence),
                evidence.partsAt(step.id()),
                limits.of(step, evidence));
    }
}
