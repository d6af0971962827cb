package org.liaison.web.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Feasibility.Supply;
import org.liaison.engine.quiz.Shortcoming;

/**
 * What there is for a blueprint, lesson by lesson.
 *
 * @param wanted how many items are wanted in all
 * @param different how many different facts all squares that are wanted can ask together
 */
record Stock(List<Line> lines, int wanted, int different) {

    Stock {
        lines = List.copyOf(lines);
    }

    /**
     * What there is of one lesson.
     *
     * @param facts how many facts it teaches
     * @param wanted how many items are wanted of it
     * @param different how many different facts the squares that are wanted can ask together
     * @param squares any difficulty first, then band by band
     * @param lacking how many facts give no item of any difficulty, by reason
     */
    public record Line(
            LessonId lesson,
            String title,
            int facts,
            int wanted,
            int different,
            List<Square> squares,
            Map<Shortcoming, Integer> lacking) {

        public Line {
            squares = List.copyOf(squares);
        }

        /** Whether each square has enough, but they share facts, so that together they have not. */
        public boolean isShared() {
            return squares.stream().noneMatch(Square::isShort) && wanted > different;
        }
    }

    /**
     * One square of the blueprint.
     *
     * @param field the name of its field
     * @param band the band of its items; empty for any difficulty
     * @param text what stands in its field
     * @param available how many facts give an item of the band and kinds wanted
     */
    public record Square(String field, String band, String text, int wanted, int available) {

        /** Whether there are too few facts for what is wanted. */
        public boolean isShort() {
            return wanted > available;
        }

        /** The key of the word for its band. */
        public String messageKey() {
            return band.isEmpty() ? "band.any" : "band." + band;
        }
    }

    static Stock of(DesignForm form, Pack pack, Assembly assembly) {
        List<Line> lines = new ArrayList<>();
        for (var lesson : DesignForm.asking(pack)) {
            lines.add(line(lesson, form, pack, assembly));
        }
        var wanted = form.parts(pack);
        return new Stock(
                lines, wanted.stream().mapToInt(Design.Part::items).sum(), different(wanted, form, pack, assembly));
    }

    private static Line line(Lesson lesson, DesignForm form, Pack pack, Assembly assembly) {
        var places = DesignForm.places(lesson.id());
        // a square of which nothing is wanted is counted as if one item were
        var supplies = assembly.feasibility(blueprint(
                        places.stream()
                                .map(place ->
                                        new Design.Part(place.lesson(), place.band(), Math.max(1, form.wanted(place))))
                                .toList(),
                        form,
                        pack))
                .cells();
        var wanted = form.parts(lesson.id());
        return new Line(
                lesson.id(),
                lesson.title(),
                lesson.facts().size(),
                wanted.stream().mapToInt(Design.Part::items).sum(),
                different(wanted, form, pack, assembly),
                IntStream.range(0, places.size())
                        .mapToObj(at -> square(places.get(at), form, supplies.get(at)))
                        .toList(),
                new TreeMap<>(supplies.get(0).lacking()));
    }

    private static Square square(DesignForm.Place place, DesignForm form, Supply supply) {
        return new Square(
                place.field(),
                place.band().map(Enum::name).orElse(""),
                form.text(place),
                form.wanted(place),
                supply.available());
    }

    private static int different(List<Design.Part> wanted, DesignForm form, Pack pack, Assembly assembly) {
        return wanted.isEmpty()
                ? 0
                : assembly.feasibility(blueprint(wanted, form, pack)).different();
    }

    private static Blueprint blueprint(List<Design.Part> parts, DesignForm form, Pack pack) {
        return new Blueprint(
                parts.stream()
                        .map(part -> Design.cell(pack, part, form.kindsMeant()))
                        .toList(),
                true);
    }

    /** Whether no lesson lacks anything, but they share facts, so that together they do. */
    public boolean isShared() {
        return lines.stream().noneMatch(Stock::lacks) && different < wanted;
    }

    private static boolean lacks(Line line) {
        return line.isShared() || line.squares().stream().anyMatch(Square::isShort);
    }

    /** Whether there is enough of everything. */
    public boolean suffices() {
        return lines.stream().noneMatch(Stock::lacks) && !isShared();
    }
}
