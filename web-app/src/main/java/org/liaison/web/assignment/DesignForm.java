package org.liaison.web.assignment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.web.quiz.QuizPlan;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a blueprint as they are filled in: how many items of each lesson and band, and which kinds; no kind ticked is as
 * good as all.
 *
 * @param items what stands in each field that is not empty
 */
record DesignForm(Map<Place, String> items, Set<Kind> kinds) {

    DesignForm {
        items = Map.copyOf(items);
        kinds = Set.copyOf(kinds);
    }

    /**
     * A square of the blueprint.
     *
     * @param band how hard its items are; empty for any difficulty
     */
    record Place(LessonId lesson, Optional<Band> band) {

        /** The name of its field, such as {@code items-the-map} or {@code items-the-map-HARD}. */
        String field() {
            return "items-" + lesson + band.map(known -> "-" + known).orElse("");
        }
    }

    /** A field that is sent along unseen. */
    public record Field(String name, String value) {}

    /** The fields filled in as somebody sent them; what is none of ours is left out. */
    static DesignForm sent(Pack pack, MultiValueMap<String, String> fields) {
        Map<Place, String> items = new LinkedHashMap<>();
        places(pack).forEach(place -> {
            var text = Optional.ofNullable(fields.getFirst(place.field())).map(String::strip);
            text.filter(typed -> !typed.isEmpty()).ifPresent(typed -> items.put(place, typed));
        });
        var kinds = fields.getOrDefault("kind", List.of());
        return new DesignForm(
                items,
                Arrays.stream(Kind.values())
                        .filter(kind -> kinds.contains(kind.name()))
                        .collect(toSet()));
    }

    /** The fields filled in with a design. */
    static DesignForm of(Design design) {
        Map<Place, String> items = new LinkedHashMap<>();
        design.parts().forEach(part -> items.put(new Place(part.lesson(), part.band()), String.valueOf(part.items())));
        return new DesignForm(items, design.kinds().size() == Kind.values().length ? Set.of() : design.kinds());
    }

    /** The lessons that can be asked about: those that teach facts of their own. */
    static List<Lesson> asking(Pack pack) {
        return pack.lessons().stream()
                .filter(lesson -> !lesson.facts().isEmpty())
                .toList();
    }

    /** The squares of a lesson: any difficulty first, then band by band. */
    static List<Place> places(LessonId lesson) {
        return Stream.concat(
                        Stream.of(Optional.<Band>empty()),
                        Arrays.stream(Band.values()).map(Optional::of))
                .map(band -> new Place(lesson, band))
                .toList();
    }

    private static Stream<Place> places(Pack pack) {
        return asking(pack).stream().flatMap(lesson -> places(lesson.id()).stream());
    }

    /** What stands in a field. */
    String text(Place place) {
        return items.getOrDefault(place, "");
    }

    /** How many items are wanted; none where the field holds no number. */
    int wanted(Place place) {
        return text(place).matches("[0-9]{1,2}") ? Integer.parseInt(text(place)) : 0;
    }

    /** All squares of which there is to be something, in the order of the pack. */
    List<Design.Part> parts(Pack pack) {
        return asking(pack).stream()
                .flatMap(lesson -> parts(lesson.id()).stream())
                .toList();
    }

    /** The same of one lesson. */
    List<Design.Part> parts(LessonId lesson) {
        return places(lesson).stream()
                .filter(place -> wanted(place) > 0)
                .map(place -> new Design.Part(lesson, place.band(), wanted(place)))
                .toList();
    }

    /** The kinds that are meant. */
    Set<Kind> kindsMeant() {
        return kinds.isEmpty() ? Set.of(Kind.values()) : kinds;
    }

    /** The keys of the sentences that say what is wrong with the numbers; none when nothing is. */
    List<String> problems(Pack pack) {
        var problems = new ArrayList<String>();
        if (items.values().stream().anyMatch(text -> !text.matches("[0-9]{1,2}"))) {
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

    /** The fields once more, to be sent on. */
    List<Field> fields() {
        return Stream.concat(
                        items.entrySet().stream()
                                .map(item -> new Field(item.getKey().field(), item.getValue())),
                        kinds.stream().map(kind -> new Field("kind", kind.name())))
                .toList();
    }
}
