package org.liaison.web.quiz;

import java.util.List;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.quiz.Blueprint;

/**
 * What a quiz is to ask, before its items are drawn.
 *
 * @param title what the learner sees above it
 * @param lesson the lesson it belongs to, if it belongs to one
 * @param facts what it may ask; a graded quiz skips those that may not be graded
 * @param items how many questions are wanted, at least 1; fewer come out when the facts do not suffice
 */
public record QuizPlan(AttemptKind kind, String title, Optional<LessonId> lesson, List<FactId> facts, int items) {

    /** The most questions one attempt may have. */
    public static final int MOST_ITEMS = 50;

    public QuizPlan {
        facts = List.copyOf(facts);
        if (title.isBlank() || title.length() > 200 || items < 1 || items > MOST_ITEMS) {
            throw new IllegalArgumentException("Not a quiz: '" + title + "' with " + items + " questions");
        }
    }

    Blueprint blueprint() {
        return kind == AttemptKind.GRADED ? Blueprint.graded(facts, items) : Blueprint.practice(facts, items);
    }
}
