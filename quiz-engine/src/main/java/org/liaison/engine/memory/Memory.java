package org.liaison.engine.memory;

import java.time.Instant;

/**
 * How a learner remembers one fact.
 *
 * @param stability the days after which the chance of recall has fallen to 90 %
 * @param difficulty how hard the fact is to make stable, from 1 to 10
 * @param lastSeen when it was last asked
 * @param reviews how often it has been asked
 * @param lapses how often it was forgotten after it had been learned
 */
public record Memory(double stability, double difficulty, Instant lastSeen, int reviews, int lapses) {

    public Memory {
        if (!(stability > 0 && stability <= Formulas.LONGEST) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("Stability " + stability + ", difficulty " + difficulty);
        }
        if (reviews < 1 || lapses < 0 || lapses >= reviews) {
            throw new IllegalArgumentException(lapses + " lapses in " + reviews + " reviews");
        }
    }
}
