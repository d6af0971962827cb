package org.liaison.web.onboarding;

import java.util.List;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Stage.Kind;
import org.liaison.content.Stage.Step;

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
        var touched =
                evidence.attemptsAt(step.id()) > 0 || lessons(step).stream().anyMatch(evidence.read()::contains);
        return touched ? StepState.STARTED : StepState.OPEN;
    }

    /** Whether the person has still to read something before the questions of the step. */
    boolean asksToRead(Step step, Evidence evidence) {
        return step.kind() == Kind.LESSON
                && !evidence.read().containsAll(lessons(step))
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
            return isPassed(step, evidence);
        }
        if (isTestedOut(step, evidence)) {
            return true;
        }
        return !asksToRead(step, evidence)
                && (!StepPlans.asks(step)
                        || isPassed(step, evidence)
                        || isKnown(step, evidence, Math.max(step.pass(), 1)));
    }

    private static boolean isPassed(Step step, Evidence evidence) {
        return evidence.bestAt(step.id()).orElse(-1) >= step.pass();
    }

    private boolean isTestedOut(Step step, Evidence evidence) {
        return isKnown(step, evidence, TESTED_OUT);
    }

    private boolean isKnown(Step step, Evidence evidence, int percent) {
        Set<FactId> facts = plans.factsTaught(step);
        return !facts.isEmpty() && evidence.knowledge().among(facts).percent() >= percent;
    }
}
