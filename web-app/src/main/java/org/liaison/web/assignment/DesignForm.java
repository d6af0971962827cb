package org.liaison.web.assignment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.web.quiz.QuizPlan;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a blueprint as they are filled in: how many items of each lesson, in {@code items-} and its id, and which bands and
 * kinds; none ticked is as good as all.
 *
 * @param items what stands in the field of each lesson
 */
record DesignForm(Map<LessonId, String> items, Set<Band> bands, Set<Kind> kinds) {

    private static final String ITEMS = "items-";

    DesignForm {
        items = Map.copyOf(items);
        bands = Set.copyOf(bands);
        kinds = Set.copyOf(kinds);
    }

    /** The fields filled in as somebody sent them; what is none of ours is left out. */
    static DesignForm sent(Pack pack, MultiValueMap<String, String> fields) {
        Map<LessonId, String> items = new LinkedHashMap<>();
        for (var lesson : asking(pack)) {
            var text = fields.getFirst(ITEMS + lesson.id());
            items.put(lesson.id(), text == null ? "" : text.strip());
        }
        return new DesignForm(items, ticked(fields, "band", Band.values()), ticked(fields, "kind", Kind.values()));
    }

    private static <T extends Enum<T>> Set<T> ticked(MultiValueMap<String, String> fields, String name, T[] all) {
        var sent = fields.getOrDefault(name, List.of());
        return Arrays.stream(all).filter(value -> sent.contains(value.name())).collect(toSet());
    }

    /** The fields filled in with a design. */
    static DesignForm of(Design design) {
        Map<LessonId, String> items = new LinkedHashMap<>();
        design.parts().forEach(part -> items.put(part.lesson(), String.valueOf(part.items())));
        return new DesignForm(
                items, allIsNone(design.bands(), Band.values()), allIsNone(design.kinds(), Kind.values()));
    }

    private static <T> Set<T> allIsNone(Set<T> chosen, T[] all) {
        return chosen.size() == all.length ? Set.of() : chosen;
    }

    /** The lessons that can be asked about: those that teach facts of their own. */
    static List<Lesson> asking(Pack pack) {
        return pack.lessons().stream()
                .filter(lesson -> !lesson.facts().isEmpty())
                .toList();
    }

    /** What stands in the field of a lesson. */
    String text(LessonId lesson) {
        return items.getOrDefault(lesson, "");
    }

    /** How many items are wanted of a lesson; none where the field holds no number. */
    int wanted(LessonId lesson) {
        return text(lesson).matches("[0-9]{1,2}") ? Integer.parseInt(text(lesson)) : 0;
    }

    /** The lessons of which there is to be something, in the order of the pack. */
    List<Design.Part> parts(Pack pack) {
        return asking(pack).stream()
                .map(Lesson::id)
                .filter(lesson -> wanted(lesson) > 0)
                .map(lesson -> new Design.Part(lesson, wanted(lesson)))
                .toList();
    }

    Set<Band> bandsMeant() {
        return bands.isEmpty() ? Set.of(Band.values()) : bands;
    }

    Set<Kind> kindsMeant() {
        return kinds.isEmpty() ? Set.of(Kind.values()) : kinds;
    }

    /** The keys of the sentences that say what is wrong with the numbers; none when nothing is. */
    List<String> problems(Pack pack) {
        var problems = new ArrayList<String>();
        if (items.values().stream().anyMatch(text -> !text.isEmpty() && !text.matches("[0-9]{1,2}"))) {
            problems.add("design.items.unsuitable");
        }
        var all = parts(pack).stream().mapToInt(Design.Part::items).sum();
        if (all == 0) {
            problems.add("design.items.none");
        }
        if (all > QuizPlan.MOST_ITEMS) {
            problems.add("design.items.many");
        }
        return problems;
    }

    /** The fields once more, as name and value, to be sent on. */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        items.forEach((lesson, text) -> fields.add(new Field(ITEMS + lesson, text)));
        bands.forEach(band -> fields.add(new Field("band", band.name())));
        kinds.forEach(kind -> fields.add(new Field("kind", kind.name())));
        return fields;
    }

    /** A field that is sent along unseen. */
    public record Field(String name, String value) {}
}
