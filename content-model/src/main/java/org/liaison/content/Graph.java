package org.liaison.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Relation.Kinship;

/** Reasons over the facts of a pack: who is kin to whom, and which claims are ruled out. */
final class Graph {

    private record Asked(EntityId subject, RelationId relation) {}

    private record Held(RelationId relation, Object object) {}

    /** A fact with its object and its contraries in normal form. */
    private record Stated(Fact fact, String object, List<String> contraries) {}

    private final Map<EntityId, Set<EntityId>> wholes = new HashMap<>();
    private final Map<EntityId, Set<EntityId>> closures = new HashMap<>();
    private final Map<Thing.Phrase, String> normalized = new HashMap<>();
    private final Map<Asked, List<Stated>> objects = new HashMap<>();
    private final Map<Held, List<Fact>> holders = new HashMap<>();

    Graph(List<Entity> entities, List<Fact> facts) {
        for (var entity : entities) {
            if (entity.within() != null) {
                addWhole(entity.id(), entity.within());
            }
        }
        facts.forEach(this::add);
        entities.forEach(entity -> closures.put(entity.id(), closure(entity.id())));
    }

    private void add(Fact fact) {
        if (fact.object() instanceof Thing.Phrase phrase) {
            normalized.computeIfAbsent(phrase, any -> normalized(phrase.text()));
        }
        var object = normalized(fact.object());
        var contraries = fact.contraries().stream().map(Graph::normalized).toList();
        add(objects, new Asked(fact.subject(), fact.relation().id()), new Stated(fact, object, contraries));
        add(holders, held(fact.relation().id(), fact.object(), object), fact);
        fact.object()
                .entity()
                .ifPresent(
                        other -> addKin(fact.subject(), other, fact.relation().kinship()));
    }

    private void addKin(EntityId subject, EntityId object, Kinship kinship) {
        switch (kinship) {
            case NONE -> {}
            case OBJECT_IS_WHOLE -> addWhole(subject, object);
            case OBJECT_IS_PART -> addWhole(object, subject);
            case SAME -> {
                addWhole(subject, object);
                addWhole(object, subject);
            }
        }
    }

    private void addWhole(EntityId part, EntityId whole) {
        wholes.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(whole);
    }

    private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
    }

    /** @param words the object in normal form */
    private static Held held(RelationId relation, Thing object, String words) {
        return new Held(relation, object instanceof Thing.Ref ref ? ref.id() : words);
    }

    private String normalized(Thing object) {
        if (object instanceof Thing.Ref ref) {
            return ref.id().value();
        }
        var known = normalized.get(object);
        return known == null ? normalized(((Thing.Phrase) object).text()) : known;
    }

    private static String normalized(String text) {
        var words = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (!Character.isWhitespace(letter)) {
                words.append(Character.toLowerCase(letter));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    List<Fact> holders(RelationId relation, Thing object) {
        return holders(relation, object, normalized(object));
    }

    private List<Fact> holders(RelationId relation, Thing object, String words) {
        return holders.getOrDefault(held(relation, object, words), List.of());
    }

    Set<EntityId> wholesOf(EntityId entity) {
        var known = closures.get(entity);
        return known == null ? closure(entity) : known;
    }

    private Set<EntityId> closure(EntityId entity) {
        var reached = new LinkedHashSet<EntityId>();
        var next = new ArrayDeque<EntityId>();
        next.add(entity);
        while (!next.isEmpty()) {
            var here = next.poll();
            if (reached.add(here)) {
                next.addAll(wholes.getOrDefault(here, Set.of()));
            }
        }
        return Collections.unmodifiableSet(reached);
    }

    boolean areKin(EntityId one, EntityId other) {
        return wholesOf(one).contains(other) || wholesOf(other).contains(one);
    }

    Optional<Refutation> refute(EntityId subject, Relation relation, Thing object) {
        var stated = objects.getOrDefault(new Asked(subject, relation.id()), List.of());
        var words = normalized(object);
        var held = holders(relation.id(), object, words);
        if (mayBeDefended(stated, held, subject, object, words)) {
            return Optional.empty();
        }
        return contradicted(stated, words)
                .or(() -> belongs(subject, relation, object) ? Optional.empty() : otherObject(stated, relation, object))
                .or(() -> otherHolder(held, relation, subject));
    }

    private boolean mayBeDefended(List<Stated> stated, List<Fact> held, EntityId subject, Thing object, String words) {
        for (var one : stated) {
            if (isProtected(one.fact(), object) || sameOrKin(one, object, words)) {
                return true;
            }
        }
        for (var fact : held) {
            if (fact.neverWrong().contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProtected(Fact fact, Thing object) {
        return object instanceof Thing.Ref ref && fact.neverWrong().contains(ref.id());
    }

    private boolean sameOrKin(Stated stated, Thing object, String words) {
        if (stated.fact().object() instanceof Thing.Ref one) {
            return object instanceof Thing.Ref other && areKin(one.id(), other.id());
        }
        return !isEntity(object) && stated.object().equals(words);
    }

    private static Optional<Refutation> contradicted(List<Stated> stated, String words) {
        for (var one : stated) {
            if (one.contraries().contains(words)) {
                return Optional.of(new Refutation(Refutation.Rule.CONTRARY, one.fact()));
            }
        }
        return Optional.empty();
    }

    /** Whether other facts make the two part and whole already, as this relation would: then no list of objects rules it out. */
    private boolean belongs(EntityId subject, Relation relation, Thing object) {
        var named = object.entity();
        if (named.isEmpty()) {
            return false;
        }
        return switch (relation.kinship()) {
            case NONE -> false;
            case OBJECT_IS_WHOLE -> wholesOf(subject).contains(named.get());
            case OBJECT_IS_PART -> wholesOf(named.get()).contains(subject);
            case SAME -> areKin(subject, named.get());
        };
    }

    private static Optional<Refutation> otherObject(List<Stated> stated, Relation relation, Thing object) {
        if (!relation.isFunctional() && !relation.isClosed()) {
            return Optional.empty();
        }
        var rule = relation.isClosed() ? Refutation.Rule.CLOSED_LIST : Refutation.Rule.ONE_OBJECT;
        for (var one : stated) {
            if (isEntity(one.fact().object()) == isEntity(object)) {
                return Optional.of(new Refutation(rule, one.fact()));
            }
        }
        return Optional.empty();
    }

    private static boolean isEntity(Thing thing) {
        return thing instanceof Thing.Ref;
    }

    private Optional<Refutation> otherHolder(List<Fact> held, Relation relation, EntityId subject) {
        if (!relation.isExclusive() || held.isEmpty()) {
            return Optional.empty();
        }
        for (var fact : held) {
            if (fact.flags().contains(Flag.SHARED) || areKin(fact.subject(), subject)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Refutation(Refutation.Rule.ONE_HOLDER, held.get(0)));
    }
}
