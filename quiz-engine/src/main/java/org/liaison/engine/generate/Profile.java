package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Entity;

/** What an entity is told by when others are sought that it might be taken for. */
final class Profile {

    private final Entity entity;
    private final long[] relations;
    private final Grams label;
    private final List<List<Profile>> grounds = new ArrayList<>(4);
    private List<Profile> peers = List.of();

    /** @param relations the relations it is a subject of, a bit each */
    Profile(Entity entity, long[] relations) {
        this.entity = entity;
        this.relations = relations;
        label = Grams.of(entity.label());
    }

    Entity entity() {
        return entity;
    }

    /** Who else stands on each ground that it stands on, the closest ground first. */
    List<List<Profile>> grounds() {
        return grounds;
    }

    void standsOn(List<Profile> ground) {
        grounds.add(ground);
        ground.add(this);
    }

    /** Those the author calls easy to mix up with it. */
    List<Profile> peers() {
        return peers;
    }

    void addPeers(List<Profile> others) {
        var all = new ArrayList<>(peers);
        others.stream().filter(other -> other != this && !all.contains(other)).forEach(all::add);
        peers = List.copyOf(all);
    }

    boolean isOfSort(Profile other) {
        return entity.sort() == other.entity.sort();
    }

    /**
     * How alike two entities are, from 0 to 1.
     *
     * <p>This follows the similarity of Alsubait et al. (2016), reduced to what is cheap: shared parents, kinds, circles, relations
     * held, and letters of the name; a pair that the author declares easy to mix up is the most alike.
     */
    double likeness(Profile other) {
        if (this == other) {
            return 1;
        }
        var left = entity;
        var right = other.entity;
        var alike = peers.contains(other) ? 0.40 : 0;
        alike += left.kind().equals(right.kind()) ? 0.15 : 0;
        alike += left.within() != null && left.within().equals(right.within()) ? 0.10 : 0;
        alike += left.circle() != null && left.circle().equals(right.circle()) ? 0.05 : 0;
        alike += 0.20 * sharedRelations(other);
        alike += 0.10 * label.jaccard(other.label);
        return alike;
    }

    private double sharedRelations(Profile other) {
        var shared = 0;
        var all = 0;
        for (var at = 0; at < relations.length; at++) {
            shared += Long.bitCount(relations[at] & other.relations[at]);
            all += Long.bitCount(relations[at] | other.relations[at]);
        }
        return (double) shared / Math.max(1, all);
    }
}
