package org.liaison.web.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Cell;
import org.liaison.engine.quiz.Feasibility.Supply;
import org.liaison.engine.quiz.Shortcoming;

/**
 * What there is for a blueprint, lesson by lesson.
 *
 * @param wanted how many items are wanted in all
 * @param different how many different facts the lessons that are wanted can ask together
 */
record Stock(List<Line> lines, int wanted, int different) {

    Stock {
        lines = List.copyOf(lines);
    }

    /**
     * What there is of one lesson.
     *
     * @param text what stands in its field
     * @param wanted how many items are wanted of it
     * @param facts how many facts it teaches
     * @param available how many of them give an item of the bands and kinds wanted
     * @param lacking how many of the others give none, by reason
     */
    public record Line(
            LessonId lesson,
            String title,
            String text,
            int wanted,
            int facts,
            int available,
            Map<Shortcoming, Integer> lacking) {

        /** Whether there are too few facts for what is wanted. */
        public boolean isShort() {
            return wanted > available;
        }
    }

    static Stock of(DesignForm form, Pack pack, Assembly assembly) {
        var lessons = DesignForm.asking(pack);
        var cells =
                lessons.stream().map(lesson -> cell(form, pack, lesson.id())).toList();
        var supplies = assembly.feasibility(new Blueprint(cells, true)).cells();
        List<Line> lines = new ArrayList<>();
        for (var at = 0; at < lessons.size(); at++) {
            lines.add(line(lessons.get(at).id(), form, supplies.get(at)));
        }
        var wanted = form.parts(pack).stream()
                .map(part -> cell(form, pack, part.lesson()))
                .toList();
        return new Stock(
                lines,
                wanted.stream().mapToInt(Cell::items).sum(),
                wanted.isEmpty()
                        ? 0
                        : assembly.feasibility(new Blueprint(wanted, true)).different());
    }

    /** A lesson of which nothing is wanted is counted as if one item were. */
    private static Cell cell(DesignForm form, Pack pack, LessonId lesson) {
        return Design.cell(pack, lesson, Math.max(1, form.wanted(lesson)), form.bandsMeant(), form.kindsMeant());
    }

    private static Line line(LessonId lesson, DesignForm form, Supply supply) {
        return new Line(
                lesson,
                supply.cell().name(),
                form.text(lesson),
                form.wanted(lesson),
                supply.cell().facts().size(),
                supply.available(),
                new TreeMap<>(supply.lacking()));
    }

    /** The lessons of which more is wanted than there is. */
    public List<Line> shortages() {
        return lines.stream().filter(Line::isShort).toList();
    }

    /** Whether each lesson has enough, but they share facts, so that together they have not. */
    public boolean isShared() {
        return shortages().isEmpty() && different < wanted;
    }

    /** Whether there is enough of everything. */
    public boolean suffices() {
        return shortages().isEmpty() && !isShared();
    }
}
