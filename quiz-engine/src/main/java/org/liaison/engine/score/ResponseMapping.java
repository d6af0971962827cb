package org.liaison.engine.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;

/**
 * The map_response rule of QTI: each different value of the response is worth what it is mapped to, and the sum is kept in bounds.
 *
 * @param worth what each value is worth
 * @param otherwise what a value without an entry is worth
 * @param least the lower bound, minus infinity for none
 * @param most the upper bound, infinity for none
 */
public record ResponseMapping(Map<String, Double> worth, double otherwise, double least, double most) {

    public ResponseMapping {
        worth = Map.copyOf(worth);
        if (!(least <= most)) {
            throw new IllegalArgumentException("Bounds " + least + " to " + most);
        }
    }

    /** The points for a response; a value given twice counts once, and no value at all earns 0 whatever the bounds are. */
    public double points(Collection<String> values) {
        if (values.isEmpty()) {
            return 0;
        }
        var sum = new HashSet<>(values)
                .stream()
                        .mapToDouble(value -> worth.getOrDefault(value, otherwise))
                        .sum();
        return Math.min(most, Math.max(least, sum));
    }
}
