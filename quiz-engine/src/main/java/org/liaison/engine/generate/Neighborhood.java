package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.liaison.content.ConfusionSet;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.content.RelationId;

/**
 * Who stands near whom in a pack, and how alike two entities are.
 *
 * <p>Likeness follows the similarity of Alsubait et al. (2016), reduced to what is cheap: shared parents, kinds, circles,
 * relations held, and letters of the name; a pair that the author declares easy to mix up is the most alike.
 */
final class Neighborhood {

    private static final int PER_GROUND = 12;

    /**
     * What likeness goes by.
     *
     * @param grounds who else stands on each ground, the closest ground first
     * @param relations the relations held
     * @param label the letters of the label
     */
    private record Profile(Entity entity, List<List<EntityId>> grounds, Set<RelationId> relations, Grams label) {}

    private final Pack pack;
    private final Map<EntityId, Set<EntityId>> peers = new HashMap<>();
    private final Map<EntityId, Profile> profiles = new HashMap<>();

    Neighborhood(Pack pack) {
        this.pack = pack;
        pack.confusionSets().forEach(this::addPeers);
        var byGround = new HashMap<String, List<EntityId>>();
        for (var entity : pack.entities()) {
            var grounds = grounds(entity).stream()
                    .map(ground -> byGround.computeIfAbsent(ground, any -> new ArrayList<>()))
                    .toList();
            grounds.forEach(ground -> ground.add(entity.id()));
            profiles.put(entity.id(), new Profile(entity, grounds, relations(entity), Grams.of(entity.label())));
        }
    }

    private Set<RelationId> relations(Entity entity) {
        var relations = new HashSet<RelationId>();
        pack.factsAbout(entity.id())
                .forEach(fact -> relations.add(fact.relation().id()));
        return Set.copyOf(relations);
    }

    private void addPeers(ConfusionSet set) {
        for (var member : set.members()) {
            peers.computeIfAbsent(member, any -> new LinkedHashSet<>()).addAll(set.members());
        }
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

    /** Entities of the same sort that a learner might take for this one, at most some fifty, however large the pack. */
    Set<EntityId> near(EntityId id, Dice dice) {
        var own = profile(id);
        var near = new LinkedHashSet<>(peers.getOrDefault(id, Set.of()));
        for (var ground : own.grounds()) {
            near.addAll(dice.sample(ground, PER_GROUND));
        }
        near.remove(id);
        near.removeIf(other -> pack.entity(other).sort() != own.entity().sort());
        return near;
    }

    /** How alike two entities are, from 0 to 1. */
    double likeness(EntityId one, EntityId other) {
        if (one.equals(other)) {
            return 1;
        }
        var mine = profile(one);
        var yours = profile(other);
        var left = mine.entity();
        var right = yours.entity();
        var alike = 0.0;
        alike += peers.getOrDefault(one, Set.of()).contains(other) ? 0.40 : 0;
        alike += left.kind().equals(right.kind()) ? 0.15 : 0;
        alike += left.within() != null && left.within().equals(right.within()) ? 0.10 : 0;
        alike += left.circle() != null && left.circle().equals(right.circle()) ? 0.05 : 0;
        alike += 0.20 * jaccard(mine.relations(), yours.relations());
        alike += 0.10 * mine.label().jaccard(yours.label());
        return alike;
    }

    private Profile profile(EntityId id) {
        return Objects.requireNonNull(profiles.get(id));
    }

    private static double jaccard(Set<RelationId> one, Set<RelationId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var shared = 0;
        for (var relation : one) {
            shared += other.contains(relation) ? 1 : 0;
        }
        return (double) shared / (one.size() + other.size() - shared);
    }
}
