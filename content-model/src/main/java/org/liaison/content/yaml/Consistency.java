package org.liaison.content.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.Thing;

/** Errors that no single line shows: names used twice, facts that repeat or contradict each other, and kin in a loop. */
final class Consistency {

    private record Stated(EntityId subject, RelationId relation, Object object, String scope) {}

    private record Asked(EntityId subject, RelationId relation) {}

    private final Index index;
    private final Loops<EntityId> wholes = new Loops<>();
    private final Map<String, EntityId> names = new HashMap<>();
    private final Map<Stated, FactId> stated = new HashMap<>();
    private final Map<Asked, Fact> answered = new HashMap<>();

    private Consistency(Index index) {
        this.index = index;
    }

    static void check(List<Entity> entities, List<Fact> facts, Index index) {
        var consistency = new Consistency(index);
        entities.forEach(consistency::checkNames);
        entities.forEach(consistency::checkWithin);
        for (var fact : facts) {
            consistency.checkStatedOnce(fact);
            consistency.checkOneObject(fact);
            consistency.checkKin(fact);
        }
    }

    private void checkNames(Entity entity) {
        Stream.of(entity.name(), entity.shortName())
                .filter(Objects::nonNull)
                .map(Same::key)
                .distinct()
                .forEach(name -> checkName(name, entity));
    }

    private void checkName(String name, Entity entity) {
        var other = names.putIfAbsent(name, entity.id());
        if (other != null) {
            index.problems.error(
                    index.entities.where(entity.id()),
                    "'" + entity.id() + "' and '" + other + "' are both called '" + written(name, entity)
                            + "'; give one of them another name");
        }
    }

    private static String written(String key, Entity entity) {
        return Same.key(entity.name()).equals(key) ? entity.name() : entity.label();
    }

    private void checkWithin(Entity entity) {
        if (entity.within() != null) {
            add(entity.id(), entity.within(), index.entities.where(entity.id()));
        }
    }

    private void checkKin(Fact fact) {
        var object = fact.object().entity();
        if (object.isEmpty()) {
            return;
        }
        switch (fact.relation().kinship()) {
            case OBJECT_IS_WHOLE -> add(fact.subject(), object.get(), index.facts.where(fact.id()));
            case OBJECT_IS_PART -> add(object.get(), fact.subject(), index.facts.where(fact.id()));
            case NONE, SAME -> {}
        }
    }

    private void add(EntityId part, EntityId whole, At at) {
        wholes.add(part, whole)
                .ifPresent(loop -> index.problems.error(
                        at,
                        "these stand in each other in a loop: "
                                + String.join(
                                        " in ",
                                        loop.stream().map(EntityId::value).toList())
                                + "; take one of them out"));
    }

    private void checkStatedOnce(Fact fact) {
        var key = new Stated(fact.subject(), fact.relation().id(), object(fact.object()), Same.key(fact.scope()));
        var before = stated.putIfAbsent(key, fact.id());
        if (before != null) {
            index.problems.error(
                    index.facts.where(fact.id()),
                    "this fact is already stated at " + index.facts.where(before) + " as '" + before + "'; keep one");
        }
    }

    private static Object object(Thing thing) {
        return thing instanceof Thing.Phrase phrase ? Same.key(phrase.text()) : thing;
    }

    private void checkOneObject(Fact fact) {
        if (!fact.relation().isFunctional() || fact.object().entity().isEmpty()) {
            return;
        }
        var before =
                answered.putIfAbsent(new Asked(fact.subject(), fact.relation().id()), fact);
        Optional.ofNullable(before)
                .filter(other -> !other.object().equals(fact.object()))
                .ifPresent(other -> index.problems.error(
                        index.facts.where(fact.id()),
                        "'" + fact.subject() + "' can have one '"
                                + fact.relation().word() + "' only, and fact '" + other.id() + "' names '"
                                + other.object().entity().orElseThrow() + "'; keep one"));
    }
}
