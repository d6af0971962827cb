package org.liaison.engine.memory;

import java.time.Instant;
import org.liaison.content.FactId;

/**
 * A fact a learner has met.
 *
 * @param due when it is to be asked again
 * @param weight how much it matters, above 0; 1 for an ordinary fact
 */
public record Studied(FactId fact, Memory memory, Instant due, double weight) {

    public Studied {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(fact + " weighs " + weight);
        }
    }
}
