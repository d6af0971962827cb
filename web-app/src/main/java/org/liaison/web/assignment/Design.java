package org.liaison.web.assignment;

import java.util.List;
import java.util.Optional;
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
 * @param parts how many items of which lesson and difficulty, each of these once, at least one
 * @param kinds the kinds of items it may use, at least one
 */
record Design(String title, List<Part> parts, Set<Kind> kinds, Rules rules) {

    static final int LONGEST_TITLE = 120;

    /**
     * So many items of one lesson.
     *
     * @param band how hard they are; empty for any difficulty
     * @param items at least 1
     */
    record Part(LessonId lesson, Optional<Band> band, int items) {}

    Design {
        parts = List.copyOf(parts);
        kinds = Set.copyOf(kinds);
        var items = parts.stream().mapToInt(Part::items).sum();
        if (title.isBlank() || title.length() > LONGEST_TITLE || items < 1 || items > QuizPlan.MOST_ITEMS) {
            throw new IllegalArgumentException("Not a quiz: '" + title + "' with " + items + " items");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("No kinds of items: '" + title + "'");
        }
    }

    /** How many items it has. */
    public int items() {
        return parts.stream().mapToInt(Part::items).sum();
    }

    /** What its forms are drawn from; of a lesson that the pack no longer has, nothing can be drawn. */
    Blueprint blueprint(Pack pack) {
        return new Blueprint(parts.stream().map(part -> cell(pack, part, kinds)).toList(), true);
    }

    static Cell cell(Pack pack, Part part, Set<Kind> kinds) {
        var taught = pack.findLesson(part.lesson());
        var facts = taught.map(found -> found.facts()).orElse(List.of());
        return new Cell(
                taught.map(found -> found.title()).orElse(part.lesson().value()),
                facts.isEmpty() ? List.of(new FactId(part.lesson().value())) : facts,
                part.items(),
                kinds,
                part.band().map(Set::of).orElse(Set.of(Band.values())));
    }
}
