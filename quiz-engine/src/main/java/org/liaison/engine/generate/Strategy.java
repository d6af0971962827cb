package org.liaison.engine.generate;

import java.util.List;
import org.liaison.content.Fact;

/** One way to turn a fact into items. */
interface Strategy {

    /** The name that item ids carry, such as {@code object}. */
    String name();

    /** Whether the algebra of the fact gives this strategy anything to work on; to be told at a glance. */
    boolean fits(Fact fact);

    /** Whether a refusal of one of its items is a refusal of all, because each would be predictable without the others. */
    default boolean standsOrFallsTogether() {
        return false;
    }

    /** One outcome for each wording; called only for a fact that fits. */
    List<Outcome> make(Inquiry inquiry);
}
