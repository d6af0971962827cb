package org.liaison.engine.attempt;

import java.time.Instant;
import org.liaison.engine.item.Response;

/**
 * Something a learner did in an attempt. Steps are only ever added.
 *
 * @param slot which item of the form, counted from 0
 * @param sequence the place of this step among those of the attempt, counted from 0
 */
public record Step(int sequence, int slot, Response response, Instant at) {

    public Step {
        if (sequence < 0 || slot < 0) {
            throw new IllegalArgumentException("Step " + sequence + " at slot " + slot);
        }
    }
}
