package org.liaison.web.onboarding;

import java.util.Map;
import org.liaison.content.Stage.Step;
import org.liaison.web.accommodation.ExtraTime;

/**
 * What a person has beyond the rules of the plan.
 *
 * @param allowed further attempts, by the id of the step
 */
record Limits(ExtraTime extra, Map<String, Integer> allowed) {

    Limits {
        allowed = Map.copyOf(allowed);
    }

    /** How this person takes the questions of a step. */
    Conditions of(Step step, Evidence evidence) {
        return Conditions.of(step, evidence, allowed.getOrDefault(step.id(), 0), extra);
    }
}
