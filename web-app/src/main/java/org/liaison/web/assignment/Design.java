package org.liaison.web.assignment;

import java.util.List;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Cell;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.quiz.Rules;

/**
 * What an instructor wants of a quiz.
 *
 * @param parts how many items of which lesson, each lesson once, at least one
 * @param bands the bands of predicted difficulty it may use, at least one
 * @param kinds the kinds of items it may use, at least one
 */
record Design(String title, List<Part> parts, Set<Band> bands, Set<Kind> kinds, Rules rules) {

    static final int LONGEST_TITLE = 120;

    /** So many items of one lesson, at least 1. */
    record Part(LessonId lesson, int items) {}

    Design {
        parts = List.copyOf(parts);
        bands = Set.copyOf(bands);
        kinds = Set.copyOf(kinds);
        var items = parts.stream().mapToInt(Part::items).sum();
        if (title.isBlank() || title.length() > LONGEST_TITLE || items < 1 || items > QuizPlan.MOST_ITEMS) {
            throw new IllegalArgumentException("Not a quiz: '" + title + "' with " + items + " items");
        }
        if (bands.isEmpty() || kinds.isEmpty()) {
            throw new IllegalArgumentException("Neither bands nor kinds may be empty: " + bands + ", " + kinds);
        }
    }

    /** How many items it has. */
    public int items() {
        return parts.stream().mapToInt(Part::items).sum();
    }

    /** What its forms are drawn from; of a lesson that the pack no longer has, nothing can be drawn. */
    Blueprint blueprint(Pack pack) {
        return new Blueprint(
                parts.stream()
                        .map(part -> cell(pack, part.lesson(), part.items(), bands, kinds))
                        .toList(),
                true);
    }

    static Cell cell(Pack pack, LessonId lesson, int items, Set<Band> bands, Set<Kind> kinds) {
        var taught = pack.findLesson(lesson);
        var facts = taught.map(found -> found.facts()).orElse(List.of());
        return new Cell(
                taught.map(found -> found.title()).orElse(lesson.value()),
                facts.isEmpty() ? List.of(new FactId(lesson.value())) : facts,
                items,
                kinds,
                bands);
    }
}
