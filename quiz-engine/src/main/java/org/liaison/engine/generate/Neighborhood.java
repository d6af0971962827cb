package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.RelationId;
import org.liaison.content.Thing;

/** Who stands near whom in a pack. What is asked of it costs the same however large the pack. */
final class Neighborhood {

    private static final int PER_GROUND = 12;

    private final Map<EntityId, Profile> profiles = new HashMap<>();
    private final Map<RelationId, List<Tie>> ties = new HashMap<>();

    /** A fact with those at its ends, so that nobody has to be looked up. */
    record Tie(Fact fact, Profile subject, @Nullable Profile object) {}

    Neighborhood(Pack pack) {
        var numbers = new HashMap<RelationId, Integer>();
        pack.facts().forEach(fact -> numbers.putIfAbsent(fact.relation().id(), numbers.size()));
        var byGround = new HashMap<String, List<Profile>>();
        var words = new HashMap<Object, Integer>();
        Profile.Numbers wordNumbers = word -> word == null ? 0 : words.computeIfAbsent(word, any -> words.size() + 1);
        for (var entity : pack.entities()) {
            var profile = new Profile(entity, relations(pack, entity, numbers), wordNumbers);
            profiles.put(entity.id(), profile);
            grounds(entity)
                    .forEach(ground -> profile.standsOn(byGround.computeIfAbsent(ground, any -> new ArrayList<>())));
        }
        for (var fact : pack.facts()) {
            var object = fact.object() instanceof Thing.Ref ref ? profile(ref.id()) : null;
            ties.computeIfAbsent(fact.relation().id(), any -> new ArrayList<>())
                    .add(new Tie(fact, profile(fact.subject()), object));
        }
        for (var set : pack.confusionSets()) {
            var members = set.members().stream().map(this::profile).toList();
            members.forEach(member -> member.addPeers(members));
        }
    }

    private static long[] relations(Pack pack, Entity entity, Map<RelationId, Integer> numbers) {
        var relations = new long[numbers.size() / Long.SIZE + 1];
        for (var fact : pack.factsAbout(entity.id())) {
            var number = numbers.getOrDefault(fact.relation().id(), 0);
            relations[number / Long.SIZE] |= 1L << number;
        }
        return relations;
    }

    /** The grounds on which others may be its neighbors, the closest first. */
    private static List<String> grounds(Entity entity) {
        var grounds = new ArrayList<String>();
        if (entity.within() != null) {
            grounds.add("within " + entity.within() + " " + entity.sort());
        }
        if (entity.circle() != null) {
            grounds.add("circle " + entity.circle() + " " + entity.sort());
        }
        grounds.add("kind " + entity.kind());
        grounds.add("sort " + entity.sort());
        return grounds;
    }

    Profile profile(EntityId id) {
        return Objects.requireNonNull(profiles.get(id));
    }

    /** Entities of the same sort that a learner might take for this one, at most some thirty, however large the pack. */
    Set<Profile> near(Profile own, Dice dice) {
        var near = new LinkedHashSet<Profile>();
        own.peers().forEach(peer -> add(near, peer, own));
        for (var ground : own.grounds()) {
            for (var other : dice.sample(ground, PER_GROUND)) {
                add(near, other, own);
            }
        }
        return near;
    }

    private static void add(Set<Profile> near, Profile other, Profile own) {
        if (other != own && other.isOfSort(own)) {
            near.add(other);
        }
    }

    /** The facts of the relation, in the order of the pack. */
    List<Tie> ties(RelationId relation) {
        return ties.getOrDefault(relation, List.of());
    }

    /** How alike two entities are, from 0 to 1. */
    double likeness(EntityId one, EntityId other) {
        return profile(one).likeness(profile(other));
    }
}
