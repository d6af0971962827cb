package org.liaison.web.quiz;

import java.time.Instant;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;

/**
 * What a finished placement was evidence of.
 *
 * @param at when it was finished
 * @param asked how many questions it asked
 * @param known the facts that count as known
 * @param lessons the lessons that may be skipped
 */
public record Placed(AttemptId attempt, Instant at, int asked, Set<FactId> known, Set<LessonId> lessons) {

    public Placed {
        known = Set.copyOf(known);
        lessons = Set.copyOf(lessons);
    }
}
