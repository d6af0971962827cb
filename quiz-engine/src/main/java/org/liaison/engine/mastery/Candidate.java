package org.liaison.engine.mastery;

import java.util.List;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;

/**
 * An item that a placement may ask.
 *
 * @param facts the facts it asks, at least one
 * @param lesson the lesson that teaches the first of them
 */
public record Candidate(ItemId item, List<FactId> facts, LessonId lesson, Curve curve) {

    private static final double MOST_GUESSING = 0.9;

    public Candidate {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Candidate " + item + " asks no fact");
        }
    }

    /** An item with the difficulty predicted for it. */
    public static Candidate of(Item item, LessonId lesson) {
        var guessing = Math.min(MOST_GUESSING, item.guessing());
        return new Candidate(
                item.id(),
                item.basis().facts(),
                lesson,
                Curve.predicted(item.basis().difficulty(), guessing));
    }
}
