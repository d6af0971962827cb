package org.liaison.engine.quiz;

import java.util.List;
import org.liaison.engine.item.Item;

/**
 * Items put together for one attempt.
 *
 * @param missing how many items fewer than wanted the facts could give
 */
public record Form(List<Item> items, int missing) {

    public Form {
        items = List.copyOf(items);
    }

    /** The mean predicted difficulty of its items, from 0 to 1. */
    public double difficulty() {
        return items.stream()
                .mapToDouble(item -> item.basis().difficulty())
                .average()
                .orElse(0);
    }
}
