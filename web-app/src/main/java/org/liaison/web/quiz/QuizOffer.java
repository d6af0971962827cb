package org.liaison.web.quiz;

import java.util.List;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;

/**
 * A graded quiz that anybody may take.
 *
 * @param lesson the lesson it closes
 * @param items how many questions it has
 * @param facts the facts it may ask, all of which may be graded
 * @param rules how it is taken
 */
public record QuizOffer(LessonId lesson, String title, int items, List<FactId> facts, Rules rules) {

    QuizPlan plan() {
        return new QuizPlan(AttemptKind.GRADED, title, Optional.of(lesson), facts, items).under(rules);
    }

    /** Whether an attempt is one at this quiz. */
    public boolean isTakenBy(AttemptSummary attempt) {
        return attempt.kind() == AttemptKind.GRADED && attempt.lesson().equals(Optional.of(lesson));
    }
}
