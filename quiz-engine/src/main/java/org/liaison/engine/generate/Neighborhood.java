package org.liaison.engine.generate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.ConfusionSet;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;

/**
 * Who stands near whom in a pack, and how alike two entities are.
 *
 * <p>Likeness follows the similarity of Alsubait et al. (2016), reduced to what is cheap: shared parents, kinds, circles,
 * relations held, and letters of the name; a pair that the author declares easy to mix up is the most alike.
 */
final class Neighborhood {

    private static final int PER_GROUND = 12;

    private final Pack pack;
    private final Map<EntityId, Set<EntityId>> peers = new HashMap<>();
    private final Map<String, List<EntityId>> byGround;
    private final Map<EntityId, Set<String>> relations = new HashMap<>();
    private final Map<EntityId, Set<String>> trigrams = new HashMap<>();

    Neighborhood(Pack pack) {
        this.pack = pack;
        pack.confusionSets().forEach(this::addPeers);
        byGround = new HashMap<>();
        for (var entity : pack.entities()) {
            grounds(entity)
                    .forEach(ground -> byGround.computeIfAbsent(ground, any -> new ArrayList<>())
                            .add(entity.id()));
            trigrams.put(entity.id(), trigrams(entity.label()));
        }
        var bySubject = pack.facts().stream().collect(groupingBy(Fact::subject));
        bySubject.forEach((subject, facts) -> {
            var held = new HashSet<String>();
            facts.forEach(fact -> held.add(fact.relation().id().value()));
            relations.put(subject, held);
        });
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
        var entity = pack.entity(id);
        var near = new LinkedHashSet<>(peers.getOrDefault(id, Set.of()));
        for (var ground : grounds(entity)) {
            near.addAll(dice.sample(byGround.getOrDefault(ground, List.of()), PER_GROUND));
        }
        near.remove(id);
        near.removeIf(other -> pack.entity(other).sort() != entity.sort());
        return near;
    }

    /** How alike two entities are, from 0 to 1. */
    double likeness(EntityId one, EntityId other) {
        if (one.equals(other)) {
            return 1;
        }
        var left = pack.entity(one);
        var right = pack.entity(other);
        var alike = 0.0;
        alike += peers.getOrDefault(one, Set.of()).contains(other) ? 0.40 : 0;
        alike += left.kind().equals(right.kind()) ? 0.15 : 0;
        alike += left.within() != null && left.within().equals(right.within()) ? 0.10 : 0;
        alike += left.circle() != null && left.circle().equals(right.circle()) ? 0.05 : 0;
        alike += 0.20 * jaccard(relations.getOrDefault(one, Set.of()), relations.getOrDefault(other, Set.of()));
        alike += 0.10 * jaccard(trigrams.getOrDefault(one, Set.of()), trigrams.getOrDefault(other, Set.of()));
        return alike;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Set<String> trigrams(String label) {
        var padded = " " + label.toLowerCase(java.util.Locale.ROOT) + " ";
        var grams = new HashSet<String>();
        for (var at = 0; at + 3 <= padded.length(); at++) {
            grams.add(padded.substring(at, at + 3));
        }
        return grams;
    }
}
