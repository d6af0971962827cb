package org.liaison.web.stakeholder;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Lesson;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.liaison.web.glossary.Explainer;
import org.liaison.web.glossary.Glossary;
import org.liaison.web.glossary.Run;
import org.liaison.web.pack.Citations;
import org.liaison.web.pack.WrittenDate;
import org.liaison.web.stakeholder.StakeholderPage.Likeness;
import org.liaison.web.stakeholder.StakeholderPage.Link;
import org.liaison.web.stakeholder.StakeholderPage.Remark;
import org.liaison.web.stakeholder.StakeholderPage.Saying;
import org.springframework.stereotype.Component;

/** Lays out what the pack states about its entities. */
@Component
class Stakeholders {

    private final Pack pack;
    private final Citations citations;
    private final Glossary glossary;
    private final Statements statements;

    Stakeholders(Pack pack, Citations citations, Glossary glossary) {
        this.pack = pack;
        this.citations = citations;
        this.glossary = glossary;
        this.statements = Statements.of(pack);
    }

    /** The organizations and people from A to Z, by the circle they move in; those of no circle under an empty name. */
    Map<String, List<Entity>> byCircle() {
        return pack.entities().stream()
                .filter(entity -> entity.sort().acts())
                .sorted(comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .collect(groupingBy(entity -> entity.circle() == null ? "" : entity.circle(), TreeMap::new, toList()));
    }

    /** Everything else that facts are about: documents, places and concepts, from A to Z. */
    List<Entity> others() {
        return pack.entities().stream()
                .filter(entity -> !entity.sort().acts())
                .sorted(comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The page of the entity with this id, if there is one. */
    Optional<StakeholderPage> page(String id) {
        return pack.findEntity(id).map(this::page);
    }

    private StakeholderPage page(Entity entity) {
        var explainer = glossary.explainer();
        var facts = pack.factsOn(entity.id());
        var parts = parts(entity.id(), facts, explainer);
        return new StakeholderPage(
                entity,
                parts,
                entity.sort().acts() && !parts.containsKey(Part.PLACE),
                likes(entity.id(), explainer),
                remarks(entity.id(), facts, explainer),
                lessons(entity.id()));
    }

    private Map<Part, List<Saying>> parts(EntityId page, List<Fact> facts, Explainer explainer) {
        return facts.stream()
                .collect(groupingBy(
                        fact -> Part.of(fact, page),
                        () -> new EnumMap<>(Part.class),
                        mapping(fact -> saying(fact, page, explainer), toList())));
    }

    private Saying saying(Fact fact, EntityId page, Explainer explainer) {
        var other = fact.subject().equals(page) ? fact.object().entity() : Optional.of(fact.subject());
        return new Saying(
                fact,
                explainer.passage(statements.say(fact)),
                citations.of(fact.citations()),
                other.map(id -> Link.to(pack.entity(id))).orElse(null),
                changedSince(fact));
    }

    private String changedSince(Fact fact) {
        return pack.notes().stream()
                .filter(note -> note.kind() == Note.Kind.CHANGED && note.facts().contains(fact.id()))
                .map(note -> WrittenDate.toRead(note.since()))
                .findFirst()
                .orElse("");
    }

    private List<Likeness> likes(EntityId page, Explainer explainer) {
        return pack.confusionSets().stream()
                .filter(set -> set.members().contains(page))
                .map(set -> new Likeness(
                        set.title(),
                        set.members().stream()
                                .filter(member -> !member.equals(page))
                                .map(member -> Link.to(pack.entity(member)))
                                .toList(),
                        explainer.passage(set.tell())))
                .toList();
    }

    /** What has changed first, then everything else that is to be said. */
    private List<Remark> remarks(EntityId page, List<Fact> facts, Explainer explainer) {
        var ids = facts.stream().map(Fact::id).toList();
        return pack.notes().stream()
                .filter(note ->
                        note.entities().contains(page) || note.facts().stream().anyMatch(ids::contains))
                .sorted(comparing((Note note) -> note.kind() != Note.Kind.CHANGED))
                .map(note -> new Remark(note, words(note, explainer), WrittenDate.toRead(note.since())))
                .toList();
    }

    private static List<Run> words(Note note, Explainer explainer) {
        return explainer.passage(note.say());
    }

    private List<Lesson> lessons(EntityId page) {
        var taught = pack.factsAbout(page).stream().map(Fact::id).toList();
        return pack.lessons().stream()
                .filter(lesson -> lesson.facts().stream().anyMatch(taught::contains))
                .toList();
    }
}
