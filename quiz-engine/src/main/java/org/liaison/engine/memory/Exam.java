package org.liaison.engine.memory;

import java.time.LocalDate;

/**
 * The day on which facts must be known.
 *
 * @param desiredRetention the chance of recall that is enough on that day; the time of what is surer goes to other facts
 */
public record Exam(LocalDate day, double desiredRetention) {

    public Exam {
        if (!(desiredRetention > 0 && desiredRetention <= 1)) {
            throw new IllegalArgumentException("Desired retention " + desiredRetention + " is not between 0 and 1");
        }
    }
}
