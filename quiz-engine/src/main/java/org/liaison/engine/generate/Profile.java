package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.Sort;

/**
 * What an entity is told by when others are sought that it might be taken for.
 *
 * <p>Some hundred profiles are compared for every fact asked. All that likeness is reckoned from stands here in numbers, because in
 * a large pack it is not the reckoning that takes time but the way to each object in far memory.
 */
final class Profile {

    private final Entity entity;
    private final Sort sort;
    private final int kind;
    private final int within;
    private final int circle;
    private final int runs;

    /** A bit for each run of letters in its label, and after those a bit for each relation it is a subject of. */
    private final long[] marks;

    private final List<List<Profile>> grounds = new ArrayList<>(4);
    private List<Profile> peers = List.of();

    /** Numbers for words: the same for the same word, and 0 for none. */
    interface Numbers {
        int of(@Nullable Object word);
    }

    /** @param relations the relations it is a subject of, a bit each */
    Profile(Entity entity, long[] relations, Numbers numbers) {
        this.entity = entity;
        sort = entity.sort();
        kind = numbers.of(entity.kind());
        within = numbers.of(entity.within());
        circle = numbers.of(entity.circle());
        marks = new long[Grams.WORDS + relations.length];
        runs = Grams.mark(entity.label(), marks);
        System.arraycopy(relations, 0, marks, Grams.WORDS, relations.length);
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
        return sort == other.sort;
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
        var alike = peers.contains(other) ? 0.40 : 0;
        alike += kind == other.kind ? 0.15 : 0;
        alike += within != 0 && within == other.within ? 0.10 : 0;
        alike += circle != 0 && circle == other.circle ? 0.05 : 0;
        alike += 0.20 * sharedRelations(other);
        alike += 0.10 * sharedRuns(other);
        return alike;
    }

    private double sharedRelations(Profile other) {
        var shared = 0;
        var all = 0;
        for (var at = Grams.WORDS; at < marks.length; at++) {
            shared += Long.bitCount(marks[at] & other.marks[at]);
            all += Long.bitCount(marks[at] | other.marks[at]);
        }
        return (double) shared / Math.max(1, all);
    }

    /** What the runs of letters of both labels have in common as a part of all of them (Jaccard 1912). */
    private double sharedRuns(Profile other) {
        var shared = Grams.shared(marks, other.marks);
        return (double) shared / Math.max(1, runs + other.runs - shared);
    }
}
