package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.yaml.Value.Text;

/** Reads the lesson files; like entities, lessons are entered first, so that each may name any other. */
final class LessonFiles {

    private record Draft(LessonId id, Fields fields) {}

    private final Index index;
    private final Problems problems;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<FactId, LessonId> taught = new HashMap<>();
    private final Loops<LessonId> needs = new Loops<>();

    LessonFiles(Index index) {
        this.index = index;
        problems = index.problems;
    }

    void declare(Value file) {
        Fields.of(
                        file,
                        "a lesson",
                        problems,
                        "lesson",
                        "title",
                        "after",
                        "minutes",
                        "goals",
                        "covers",
                        "contrast",
                        "text")
                .ifPresent(fields ->
                        index.lessons.declare(fields, "lesson").ifPresent(id -> drafts.add(new Draft(id, fields))));
    }

    /** Makes the lessons, once facts, look-alikes and all lessons are declared. */
    List<Lesson> resolve() {
        return drafts.stream().flatMap(draft -> lesson(draft).stream()).toList();
    }

    private Optional<Lesson> lesson(Draft draft) {
        var fields = draft.fields();
        var title = fields.need("title");
        var after = after(draft);
        var minutes = fields.needNumber("minutes", 1, 600);
        var goals = fields.texts("goals").stream().map(Text::text).toList();
        var covers = covers(draft);
        var contrast = index.sets.referAll(fields.texts("contrast"));
        var text = fields.need("text");
        return problems.attempt(
                fields.at(), () -> new Lesson(draft.id(), title, after, minutes, goals, covers, contrast, text));
    }

    private List<LessonId> after(Draft draft) {
        var after = new ArrayList<LessonId>();
        for (var name : draft.fields().texts("after")) {
            index.lessons.refer(name).ifPresent(lesson -> {
                needs.add(draft.id(), lesson).ifPresent(loop -> problems.error(name.at(), looped(loop)));
                after.add(lesson);
            });
        }
        return after;
    }

    private static String looped(List<LessonId> loop) {
        if (loop.size() == 2) {
            return "lesson '" + loop.get(0) + "' needs itself; take it out of 'after'";
        }
        return "these lessons need each other in a loop: "
                + String.join(" after ", loop.stream().map(LessonId::value).toList())
                + "; take one out of 'after'";
    }

    private List<FactId> covers(Draft draft) {
        var covers = new ArrayList<FactId>();
        for (var name : draft.fields().texts("covers")) {
            index.facts.refer(name).ifPresent(fact -> {
                var other = taught.putIfAbsent(fact, draft.id());
                if (other == null) {
                    covers.add(fact);
                } else {
                    problems.error(name.at(), taughtTwice(fact, other, draft.id()));
                }
            });
        }
        return covers;
    }

    private static String taughtTwice(FactId fact, LessonId first, LessonId second) {
        return first.equals(second)
                ? "fact '" + fact + "' stands twice in this list; name it once"
                : "fact '" + fact + "' is already taught by lesson '" + first + "'; let one lesson cover it";
    }
}
