package org.liaison.web.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.item.Item;
import org.liaison.web.account.PersonId;

/**
 * What an attempt is to ask, item by item.
 *
 * @param title what the learner sees above it
 * @param lesson the lesson it belongs to, if it belongs to one
 * @param items at least one
 */
public record Drawn(AttemptKind kind, String title, Optional<LessonId> lesson, List<Item> items) {

    public Drawn {
        items = List.copyOf(items);
        if (title.isBlank() || title.length() > 200 || items.isEmpty() || items.size() > QuizPlan.MOST_ITEMS) {
            throw new IllegalArgumentException("Not a quiz: '" + title + "' with " + items.size() + " questions");
        }
    }

    /** The attempt at its beginning. */
    Sitting sitting(PersonId person, long seed, Instant now) {
        return new Sitting(
                AttemptId.random(),
                person,
                kind,
                title,
                lesson,
                seed,
                now,
                Optional.empty(),
                Optional.empty(),
                Attempt.at(items, kind.mode()));
    }
}
