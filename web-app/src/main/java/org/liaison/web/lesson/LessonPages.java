package org.liaison.web.lesson;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.liaison.web.glossary.Explainer;
import org.liaison.web.glossary.Glossary;
import org.liaison.web.glossary.Run;
import org.liaison.web.lesson.LessonPage.Card;
import org.liaison.web.lesson.LessonPage.Group;
import org.liaison.web.lesson.LessonPage.Neighbor;
import org.liaison.web.lesson.LessonPage.Remark;
import org.liaison.web.pack.Citations;
import org.liaison.web.pack.WrittenDate;
import org.springframework.stereotype.Component;

/** The lessons of the pack, laid out to be read. */
@Component
class LessonPages {

    /** What the reader of a lesson has to know first. */
    private static final List<Note.Kind> URGENCY =
            List.of(Note.Kind.CHANGED, Note.Kind.BACKGROUND, Note.Kind.UNCLEAR, Note.Kind.SLIP);

    private final Pack pack;
    private final Citations citations;
    private final Statements statements;
    private final Map<LessonId, LessonPage> pages = new LinkedHashMap<>();

    LessonPages(Pack pack, Citations citations, Glossary glossary) {
        this.pack = pack;
        this.citations = citations;
        this.statements = Statements.of(pack);
        IntStream.range(0, pack.lessons().size()).forEach(at -> {
            var page = page(at, glossary.explainer());
            pages.put(page.lesson().id(), page);
        });
    }

    /** The lessons in their order. */
    List<LessonPage> all() {
        return List.copyOf(pages.values());
    }

    /** The lesson with this id, if there is one. */
    Optional<LessonPage> withId(String id) {
        return pages.values().stream()
                .filter(page -> page.lesson().id().value().equals(id))
                .findFirst();
    }

    private LessonPage page(int at, Explainer explainer) {
        var lesson = pack.lessons().get(at);
        var facts = lesson.facts().stream().map(pack::fact).toList();
        return new LessonPage(
                lesson,
                at + 1,
                pack.lessons().size(),
                lesson.needs().stream().map(pack::lesson).map(Neighbor::of).toList(),
                Prose.read(lesson.text(), explainer),
                groups(facts, explainer),
                new Grids(pack, statements).of(lesson.confusionSets(), explainer),
                remarks(lesson, facts, explainer),
                neighbor(at - 1),
                neighbor(at + 1));
    }

    private @Nullable Neighbor neighbor(int at) {
        return at < 0 || at >= pack.lessons().size()
                ? null
                : Neighbor.of(pack.lessons().get(at));
    }

    private List<Group> groups(List<Fact> facts, Explainer explainer) {
        return facts.stream().collect(groupingBy(Fact::subject, LinkedHashMap::new, toList())).entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), explainer))
                .toList();
    }

    private Group group(EntityId subject, List<Fact> facts, Explainer explainer) {
        var entity = pack.entity(subject);
        explainer.beginPassage();
        var cards = facts.stream().map(fact -> card(fact, explainer)).toList();
        return new Group(subject, entity.name(), entity.shortName() == null ? "" : entity.shortName(), cards);
    }

    private Card card(Fact fact, Explainer explainer) {
        return new Card(
                fact,
                explainer.runs(statements.say(fact), Run.Style.PLAIN),
                citations.of(fact.citations()),
                mark(fact));
    }

    private static @Nullable Flag mark(Fact fact) {
        return List.of(Flag.CONTESTED, Flag.IMPLIED, Flag.NO_QUIZ).stream()
                .filter(fact.flags()::contains)
                .findFirst()
                .orElse(null);
    }

    /** The notes on the lesson's facts and on whom they are about, the most urgent first. */
    private List<Remark> remarks(Lesson lesson, List<Fact> facts, Explainer explainer) {
        return pack.notes().stream()
                .filter(note -> concerns(note, lesson, facts))
                .sorted(comparingInt(note -> URGENCY.indexOf(note.kind())))
                .map(note -> new Remark(note, explainer.passage(note.say()), WrittenDate.toRead(note.since())))
                .toList();
    }

    private static boolean concerns(Note note, Lesson lesson, List<Fact> facts) {
        return note.facts().stream().anyMatch(lesson.facts()::contains)
                || facts.stream().map(Fact::subject).anyMatch(note.entities()::contains);
    }
}
