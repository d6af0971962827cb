package org.liaison.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaison.content.ConfusionSet;
import org.liaison.content.Contents;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.Thing;
import org.liaison.engine.generate.Packs;

/**
 * The shipped pack over and over, each copy with names of its own, so that a large pack has the relations, short names, kinships
 * and confusions of a real one. All copies share kinds, circles and relations: everybody has neighbors in every copy.
 */
final class Copies {

    private static final List<String> SYLLABLES =
            List.of("ba", "do", "ki", "lu", "me", "no", "pe", "ra", "si", "tu", "va", "zo");

    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<ConfusionSet> confusions = new ArrayList<>();

    /** A pack of this many facts. */
    static Pack ofFacts(int size) {
        var shipped = Packs.shipped();
        var copies = new Copies();
        for (var copy = 0; copies.facts.size() < size; copy++) {
            copies.add(shipped, copy, size - copies.facts.size());
        }
        return Pack.of(new Contents(
                shipped.imprint(),
                shipped.source(),
                shipped.vocabulary(),
                copies.entities,
                copies.facts,
                List.of(),
                List.of(),
                copies.confusions,
                List.of(),
                List.of(),
                List.of()));
    }

    private void add(Pack shipped, int copy, int most) {
        shipped.entities().forEach(entity -> entities.add(entity(entity, copy)));
        shipped.facts().stream().limit(most).forEach(fact -> facts.add(fact(fact, copy)));
        for (var set : shipped.confusionSets()) {
            var members = set.members().stream().map(id -> id(id, copy)).toList();
            confusions.add(new ConfusionSet(
                    set.id() + "-" + copy, set.title(), members, set.axis(), List.of(), set.tell()));
        }
    }

    private static Entity entity(Entity entity, int copy) {
        return new Entity(
                id(entity.id(), copy),
                name(entity.name(), copy),
                name(entity.shortName(), copy),
                entity.aliases().stream().map(alias -> alias + " " + word(copy)).toList(),
                entity.kind(),
                entity.sort(),
                entity.within() == null ? null : id(entity.within(), copy),
                entity.circle(),
                entity.article(),
                entity.plural());
    }

    private static Fact fact(Fact fact, int copy) {
        var object = fact.object()
                .entity()
                .<Thing>map(id -> new Thing.Ref(id(id, copy)))
                .orElseGet(() -> new Thing.Phrase(phrase(fact.object(), copy)));
        return new Fact(
                new FactId(fact.id() + "-" + copy),
                id(fact.subject(), copy),
                fact.relation(),
                object,
                fact.scope(),
                fact.citations(),
                fact.flags(),
                fact.contraries().stream().map(contrary -> contrary + " in " + word(copy)).toList(),
                ids(fact.neverWrong(), copy));
    }

    private static String phrase(Thing thing, int copy) {
        var text = ((Thing.Phrase) thing).text();
        return text.indexOf(' ') < 0 ? word(copy).toUpperCase(Locale.ROOT) + text : text + " in " + word(copy);
    }

    private static Set<EntityId> ids(Set<EntityId> ids, int copy) {
        return ids.stream().map(id -> id(id, copy)).collect(Collectors.toUnmodifiableSet());
    }

    private static EntityId id(EntityId id, int copy) {
        return new EntityId(id + "-" + copy);
    }

    private static @Nullable String name(@Nullable String name, int copy) {
        if (name == null) {
            return null;
        }
        return name.indexOf(' ') < 0 ? word(copy).toUpperCase(Locale.ROOT) + name : word(copy) + " " + name;
    }

    /** A made-up name, different for every number. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (var rest = number + 12; rest > 0; rest /= 12) {
            word.append(SYLLABLES.get(rest % 12));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
