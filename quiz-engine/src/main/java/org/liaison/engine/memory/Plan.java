package org.liaison.engine.memory;

import java.time.Duration;
import java.time.Instant;

/** What to remember after a review, and when to ask again. */
public record Plan(Memory memory, Instant due) {

    /** How long to wait, in whole days. */
    public Duration interval() {
        return Duration.between(memory.lastSeen(), due);
    }
}
