package org.liaison.engine.generate;

import org.liaison.content.FactId;
import org.liaison.engine.item.Item;

/** What became of an attempt to make an item. */
public sealed interface Outcome {

    /** The fact the item is, or would have been, about. */
    FactId fact();

    /** An item that may be asked. */
    record Made(Item item) implements Outcome {

        @Override
        public FactId fact() {
            return item.fact();
        }
    }

    /**
     * No item, and why not.
     *
     * @param template the strategy and wording that was tried
     * @param reason why, as a short phrase that repeats over many facts so that it can be counted
     */
    record Suppressed(FactId fact, String template, String reason) implements Outcome {}
}
