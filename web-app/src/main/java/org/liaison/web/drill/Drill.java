package org.liaison.web.drill;

import java.time.Instant;
import java.util.Optional;
import org.liaison.content.EntityId;
import org.liaison.engine.analysis.Confusion;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;

/**
 * A drill as one learner has it.
 *
 * @param wanted one of the two, the one that was asked for more often
 * @param chosen the other
 * @param due until when it should be done
 * @param attempt the practice it was started with; empty before
 */
public record Drill(String id, EntityId wanted, EntityId chosen, Instant due, Optional<AttemptId> attempt) {

    /** The day by which it should be done, such as {@code 4 Jul 2026}. */
    public String dueDay() {
        return InUtc.day(due);
    }

    Confusion pair() {
        return new Confusion(wanted, chosen);
    }
}
