package org.liaison.engine.attempt;

import java.time.Instant;
import java.util.Optional;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;

/**
 * Something a learner did in an attempt. Steps are only ever added.
 *
 * @param slot which item of the form, counted from 0
 * @param sequence the place of this step among those of the attempt, counted from 0
 * @param certainty how sure the learner was of the response; empty when not asked, or not said
 */
public record Step(int sequence, int slot, Response response, Instant at, Optional<Certainty> certainty) {

    public Step {
        if (sequence < 0 || slot < 0) {
            throw new IllegalArgumentException("Step " + sequence + " at slot " + slot);
        }
    }

    /** A step at which nothing is said of certainty. */
    public Step(int sequence, int slot, Response response, Instant at) {
        this(sequence, slot, response, at, Optional.empty());
    }
}
