package org.liaison.web.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Stage.Kind;
import org.liaison.content.Stage.Step;
import org.liaison.web.quiz.AttemptSummary;

/**
 * When a step of the path counts as done. Nothing else decides it.
 *
 * <ul>
 *   <li><b>Every quiz of the path</b> (placement, short forms, look-alikes, situations, review, check) is done when an attempt made
 *       for the step is finished and, where the step names a pass percentage, one of them reached it. Earlier failures do not
 *       count against anybody: the best attempt decides.
 *   <li><b>A lesson</b> is done when it has been read and its questions have been passed: by an attempt made for the step, or
 *       because the facts of the lesson are known to the pass percentage from whatever was answered about them elsewhere. A
 *       lesson step without questions asks for reading only.
 *   <li><b>Testing out:</b> who knows 90 percent of a lesson's facts need not say that they have read it.
 * </ul>
 *
 * <p>A step that is not done is <b>already known</b> when the placement showed its lesson, or all facts it would ask, to be known. It
 * may be skipped and stays open to be done. A placement is <b>left out</b> once a lesson was read without it.
 *
 * <p>A step is started when there is any attempt for it, or any of its lessons has been read.
 */
final class StepRules {

    static final int TESTED_OUT = 90;

    private final StepPlans plans;

    StepRules(StepPlans plans) {
        this.plans = plans;
    }

    StepState state(Step step, Evidence evidence) {
        if (isDone(step, evidence)) {
            return StepState.DONE;
        }
        if (isPlaced(step, evidence)) {
            return StepState.KNOWN;
        }
        if (step.kind() == Kind.PLACEMENT
                && evidence.attemptsAt(step.id()) == 0
                && !evidence.read().isEmpty()) {
            return StepState.LEFT_OUT;
        }
        var touched =
                evidence.attemptsAt(step.id()) > 0 || lessons(step).stream().anyMatch(evidence.read()::containsKey);
        return touched ? StepState.STARTED : StepState.OPEN;
    }

    /** Whether the person has still to read something before the questions of the step. */
    boolean asksToRead(Step step, Evidence evidence) {
        return step.kind() == Kind.LESSON
                && !evidence.read().keySet().containsAll(lessons(step))
                && !isTestedOut(step, evidence);
    }

    /** The lessons a step asks to read. */
    static List<LessonId> lessons(Step step) {
        return step.kind() == Kind.LESSON
                ? step.refs().stream().map(LessonId::new).toList()
                : List.of();
    }

    private boolean isDone(Step step, Evidence evidence) {
        if (step.kind() != Kind.LESSON) {
            return evidence.isPassed(step);
        }
        if (isTestedOut(step, evidence)) {
            return true;
        }
        return !asksToRead(step, evidence)
                && (!StepPlans.asks(step)
                        || evidence.isPassed(step)
                        || isKnown(step, evidence, Math.max(step.pass(), 1)));
    }

    /** What speaks for the step, the strongest first; also while it is not enough. */
    List<Proof> proofs(Step step, Evidence evidence) {
        var proofs = new ArrayList<Proof>();
        evidence.bestAttemptAt(step.id()).map(StepRules::proof).ifPresent(proofs::add);
        lessons(step).stream()
                .map(evidence.read()::get)
                .filter(Objects::nonNull)
                .map(Proof::read)
                .forEach(proofs::add);
        evidence.placed()
                .filter(placed -> isPlaced(step, evidence))
                .map(placed -> new Proof(
                        Proof.Kind.PLACED, placed.asked(), Optional.of(placed.at()), Optional.of(placed.attempt())))
                .ifPresent(proofs::add);
        var known = evidence.knowledge().among(plans.factsTaught(step)).percent();
        if (step.kind() == Kind.LESSON && !evidence.isPassed(step) && isDone(step, evidence) && known > 0) {
            proofs.add(Proof.known(known));
        }
        return List.copyOf(proofs);
    }

    private static Proof proof(AttemptSummary attempt) {
        var kind = attempt.percent().isPresent() ? Proof.Kind.RESULT : Proof.Kind.FINISHED;
        return new Proof(kind, attempt.percent().orElse(0), attempt.ended(), Optional.of(attempt.id()));
    }

    /** Whether the placement showed a lesson, or everything that other questions would ask, to be known. */
    private boolean isPlaced(Step step, Evidence evidence) {
        var placed = evidence.placed();
        if (placed.isEmpty()) {
            return false;
        }
        return switch (step.kind()) {
            case LESSON -> !lessons(step).isEmpty() && placed.get().lessons().containsAll(lessons(step));
            case TERMS, CONTRAST, SCENARIOS -> {
                var asked = plans.factsAsked(step, evidence);
                yield !asked.isEmpty() && placed.get().known().containsAll(asked);
            }
            case PLACEMENT, REVIEW, CHECK -> false;
        };
    }

    private boolean isTestedOut(Step step, Evidence evidence) {
        return isKnown(step, evidence, TESTED_OUT);
    }

    private boolean isKnown(Step step, Evidence evidence, int percent) {
        Set<FactId> facts = plans.factsTaught(step);
        return !facts.isEmpty() && evidence.knowledge().among(facts).percent() >= percent;
    }
}
