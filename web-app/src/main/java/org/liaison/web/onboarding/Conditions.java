package org.liaison.web.onboarding;

import org.liaison.content.Stage;
import org.liaison.content.Stage.Step;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.accommodation.ExtraTime;

/**
 * How a person takes the questions of a step: the rules of the plan, with the person's own time and attempts.
 *
 * @param mode when answers are judged
 * @param minutes how long this person has from the start; 0 for no limit
 * @param extended whether extra time is counted in
 * @param attempts how often this person may take them, further attempts that were allowed included; 0 for as often as wanted
 * @param used how often they were begun
 * @param open whether the last of these can be gone on with
 */
public record Conditions(Mode mode, long minutes, boolean extended, int attempts, int used, boolean open) {

    static Conditions of(Step step, Evidence evidence, int allowed, ExtraTime extra) {
        var rules = step.rules();
        var timing = StepPlans.timing(step);
        var limited = rules.attempts() > 0;
        return new Conditions(
                StepPlans.mode(step),
                timing.minutesWith(extra),
                timing.limit().isPresent() && extra != ExtraTime.NONE,
                limited ? rules.attempts() + allowed : 0,
                evidence.attemptsAt(step.id()),
                evidence.openAttemptAt(step.id()).isPresent());
    }

    /** Whether there is a time limit for this person. */
    public boolean isTimed() {
        return minutes > 0;
    }

    /** Whether the plan limits how often the questions may be taken. */
    public boolean isLimited() {
        return attempts > 0;
    }

    /** How many attempts can still be begun, if they are limited. */
    public int left() {
        return Math.max(0, attempts - used);
    }

    /** Whether no attempt can be begun or gone on with. */
    public boolean isUsedUp() {
        return isLimited() && left() == 0 && !open;
    }

    /** Whether there is something that one should know before the start. */
    boolean isToBeRead(Stage.Kind kind) {
        return isTimed() || extended || isLimited() || mode != StepPlans.usual(kind);
    }
}
