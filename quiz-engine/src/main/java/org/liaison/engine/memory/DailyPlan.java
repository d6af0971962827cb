package org.liaison.engine.memory;

import java.time.Duration;
import java.util.List;
import org.liaison.content.FactId;

/**
 * What to practice today.
 *
 * @param reviews facts met before, most at risk first
 * @param fresh facts to be met for the first time, in the order of teaching
 * @param time what it takes
 */
public record DailyPlan(List<FactId> reviews, List<FactId> fresh, Duration time) {

    public DailyPlan {
        reviews = List.copyOf(reviews);
        fresh = List.copyOf(fresh);
    }

    /** How many facts are asked. */
    public int items() {
        return reviews.size() + fresh.size();
    }
}
