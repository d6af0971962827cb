package org.liaison.engine.analysis;

import org.liaison.content.EntityId;

/** One entity taken for another: what was wanted and what was chosen instead. */
public record Confusion(EntityId wanted, EntityId chosen) {

    public Confusion {
        if (wanted.equals(chosen)) {
            throw new IllegalArgumentException("'" + wanted + "' is not confused with itself");
        }
    }

    /** The same two, the other way around. */
    public Confusion reversed() {
        return new Confusion(chosen, wanted);
    }
}
