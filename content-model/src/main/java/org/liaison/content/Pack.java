package org.liaison.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subject as its author knows it: entities, the facts about them, and what is taught from them.
 *
 * <p>A pack answers from its facts alone. It is open-world: what it does not state is unknown, not false. What it can rule
 * out, and by which fact, {@link #refute} tells.
 */
public final class Pack {

    private final Contents contents;
    private final Map<EntityId, Entity> entities;
    private final Map<FactId, Fact> facts;
    private final Map<LessonId, Lesson> lessons;
    private final Map<SentenceId, Sentence> sentences;
    private final Map<EntityId, List<Fact>> factsBySubject;
    private final Map<EntityId, List<Fact>> factsByObject;
    private final Map<RelationId, List<Fact>> factsByRelation;
    private final Map<FactId, LessonId> lessonByFact;
    private final Map<String, Set<EntityId>> byName;
    private final Graph graph;

    private Pack(Contents contents) {
        this.contents = contents;
        entities = index(contents.entities(), Entity::id);
        facts = index(contents.facts(), Fact::id);
        lessons = index(contents.lessons(), Lesson::id);
        sentences = index(contents.source().sentences(), Sentence::id);
        factsBySubject = contents.facts().stream().collect(groupingBy(Fact::subject));
        factsByRelation = contents.facts().stream()
                .collect(groupingBy(fact -> fact.relation().id()));
        factsByObject = contents.facts().stream()
                .filter(fact -> fact.object().entity().isPresent())
                .collect(groupingBy(fact -> fact.object().entity().orElseThrow()));
        lessonByFact = new LinkedHashMap<>();
        contents.lessons()
                .forEach(lesson -> lesson.facts().forEach(fact -> lessonByFact.putIfAbsent(fact, lesson.id())));
        byName = new HashMap<>();
        contents.entities()
                .forEach(entity -> entity.names()
                        .forEach(name -> byName.computeIfAbsent(
                                        name.strip().toLowerCase(Locale.ROOT), any -> new LinkedHashSet<>())
                                .add(entity.id())));
        graph = new Graph(contents.entities(), contents.facts());
    }

    /**
     * A pack of these contents.
     *
     * @throws IllegalArgumentException if an id is used twice or names nothing; a reader reports all such slips at once and
     *     with their lines, so this one is a guard and names the first
     */
    public static Pack of(Contents contents) {
        var pack = new Pack(contents);
        pack.contents.facts().forEach(pack::requireKnown);
        pack.contents.lessons().forEach(lesson -> lesson.facts().forEach(pack::fact));
        pack.contents.scenarios().forEach(scenario -> scenario.facts().forEach(pack::fact));
        pack.contents.confusionSets().forEach(set -> set.members().forEach(pack::entity));
        return pack;
    }

    public Imprint imprint() {
        return contents.imprint();
    }

    public Source source() {
        return contents.source();
    }

    public List<Relation> vocabulary() {
        return contents.vocabulary();
    }

    public List<Entity> entities() {
        return contents.entities();
    }

    public List<Fact> facts() {
        return contents.facts();
    }

    public List<Lesson> lessons() {
        return contents.lessons();
    }

    public List<Scenario> scenarios() {
        return contents.scenarios();
    }

    public List<ConfusionSet> confusionSets() {
        return contents.confusionSets();
    }

    public List<Note> notes() {
        return contents.notes();
    }

    public List<Term> terms() {
        return contents.terms();
    }

    public List<Stage> stages() {
        return contents.stages();
    }

    /** @throws IllegalArgumentException if the pack has no such entity */
    public Entity entity(EntityId id) {
        return known("entity", entities.get(id), id);
    }

    /** The entity of this id, if there is one. */
    public Optional<Entity> findEntity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The entity whose id reads like this, as an address gives it; empty for any other text. */
    public Optional<Entity> findEntity(String id) {
        return Names.isId(id) ? findEntity(new EntityId(id)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if the pack has no such fact */
    public Fact fact(FactId id) {
        return known("fact", facts.get(id), id);
    }

    /** The fact of this id, if the pack (still) has it. */
    public Optional<Fact> findFact(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** @throws IllegalArgumentException if the pack has no such lesson */
    public Lesson lesson(LessonId id) {
        return known("lesson", lessons.get(id), id);
    }

    /** The lesson of this id, if there is one. */
    public Optional<Lesson> findLesson(LessonId id) {
        return Optional.ofNullable(lessons.get(id));
    }

    /** The lesson whose id reads like this, as an address gives it; empty for any other text. */
    public Optional<Lesson> findLesson(String id) {
        return Names.isId(id) ? findLesson(new LessonId(id)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if the source has no such sentence */
    public Sentence sentence(SentenceId id) {
        return known("sentence", sentences.get(id), id);
    }

    /** The sentence of this id, if the source has it. */
    public Optional<Sentence> findSentence(SentenceId id) {
        return Optional.ofNullable(sentences.get(id));
    }

    /** The entities that go by this name, short form or alias, in any case. */
    public Set<EntityId> named(String name) {
        return byName.getOrDefault(name.strip().toLowerCase(Locale.ROOT), Set.of());
    }

    /** The first lesson that teaches the fact, if any does. */
    public Optional<LessonId> lessonOf(FactId fact) {
        return Optional.ofNullable(lessonByFact.get(fact));
    }

    /** The facts that have this entity as their subject. */
    public List<Fact> factsAbout(EntityId subject) {
        return factsBySubject.getOrDefault(subject, List.of());
    }

    /** The facts that have this entity as their object. */
    public List<Fact> factsNaming(EntityId object) {
        return factsByObject.getOrDefault(object, List.of());
    }

    /** The facts that are stated about this entity, and then those that name it, each once. */
    public List<Fact> factsOn(EntityId entity) {
        var others = factsNaming(entity).stream().filter(fact -> !fact.subject().equals(entity));
        return Stream.concat(factsAbout(entity).stream(), others).toList();
    }

    /** How to tell two look-alikes apart, in one sentence; empty where no confusion set has both. */
    public String tellApart(EntityId one, EntityId other) {
        return confusionSets().stream()
                .filter(set -> set.members().containsAll(List.of(one, other)))
                .map(ConfusionSet::tell)
                .findFirst()
                .orElse("");
    }

    /** The facts of one relation. */
    public List<Fact> factsOf(RelationId relation) {
        return factsByRelation.getOrDefault(relation, List.of());
    }

    /** The notes on this fact, and on its subject where they name no particular fact. */
    public Stream<Note> notesOn(Fact fact) {
        return notes().stream()
                .filter(note -> note.facts().isEmpty()
                        ? note.entities().contains(fact.subject())
                        : note.facts().contains(fact.id()));
    }

    /** The words of a thing as they stand inside a sentence. */
    public String inSentence(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? phrase.text()
                : entity(thing.entity().orElseThrow()).inSentence();
    }

    /** Everyone of whom the pack states that they hold this object in this relation. */
    public List<Fact> holders(RelationId relation, Thing object) {
        return graph.holders(relation, object);
    }

    /**
     * Whether one entity may be right wherever the other is: they are the same, or one stands within, leads or belongs to the
     * other, at whatever distance.
     */
    public boolean areKin(EntityId one, EntityId other) {
        return graph.areKin(one, other);
    }

    /** The entities in which this one stands, at whatever distance, itself included. */
    public Set<EntityId> wholesOf(EntityId entity) {
        return graph.wholesOf(entity);
    }

    /**
     * What proves that {@code subject} does not stand in {@code relation} to {@code object}, if anything does.
     *
     * <p>Silence proves nothing. A claim is ruled out only when the relation allows one object and another is stated; when the
     * stated objects are declared complete; when the relation allows one holder and another, unrelated one is stated; or when
     * the author says outright that it is untrue. Kin of what is stated are never ruled out, nor are the entities that an
     * author protects ({@link Fact#neverWrong}), nor is a whole that other facts make the subject a part of.
     */
    public Optional<Refutation> refute(EntityId subject, Relation relation, Thing object) {
        return graph.refute(subject, relation, object);
    }

    private void requireKnown(Fact fact) {
        entity(fact.subject());
        fact.object().entity().ifPresent(this::entity);
        fact.citations().forEach(this::sentence);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        var index = new LinkedHashMap<K, V>();
        for (var value : values) {
            if (index.putIfAbsent(key.apply(value), value) != null) {
                throw new IllegalArgumentException("'" + key.apply(value) + "' is used twice");
            }
        }
        return index;
    }

    private static <V> V known(String what, @Nullable V value, Object id) {
        if (value == null) {
            throw new IllegalArgumentException("No " + what + " '" + id + "' in this pack");
        }
        return value;
    }
}
