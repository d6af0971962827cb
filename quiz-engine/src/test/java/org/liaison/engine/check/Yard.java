package org.liaison.engine.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Contents;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.FactId;
import org.liaison.content.Family;
import org.liaison.content.Imprint;
import org.liaison.content.Pack;
import org.liaison.content.Phrasing;
import org.liaison.content.Relation;
import org.liaison.content.Relation.Holders;
import org.liaison.content.Relation.Kinship;
import org.liaison.content.Relation.Objects;
import org.liaison.content.RelationId;
import org.liaison.content.Sentence;
import org.liaison.content.SentenceId;
import org.liaison.content.Sort;
import org.liaison.content.Source;
import org.liaison.content.Thing;
import org.liaison.engine.item.Claim;

/** A ferry yard: a few facts of every sort that a proof has to tell apart. */
final class Yard {

    private static final Relation SEAT = relation("seat", Objects.ONE, Holders.MANY, Kinship.NONE);
    private static final Relation TENDS = relation("tends", Objects.MANY, Holders.ONE, Kinship.NONE);
    private static final Relation LIKES = relation("likes", Objects.MANY, Holders.MANY, Kinship.NONE);
    private static final Relation MEMBERS = relation("members", Objects.CLOSED, Holders.MANY, Kinship.OBJECT_IS_PART);
    private static final Relation PART = relation("part-of", Objects.ONE, Holders.MANY, Kinship.OBJECT_IS_WHOLE);
    private static final Relation MOTTO = relation("motto", Objects.ONE, Holders.MANY, Kinship.NONE);
    private static final Relation SAME = relation("same-as", Objects.ONE, Holders.ONE, Kinship.SAME);

    private static final List<Entity> ENTITIES = List.of(
            entity("board", "Harbor Board", Sort.ORGANIZATION, null),
            entity("office", "Ferry Office", Sort.ORGANIZATION, null),
            entity("desk", "Ticket Desk", Sort.ORGANIZATION, "office"),
            entity("pilot", "Pilot Station", Sort.ORGANIZATION, null),
            entity("crier", "Town Crier", Sort.PERSON, null),
            entity("clerk", "Tide Clerk", Sort.PERSON, null),
            entity("keeper", "Lamp Keeper", Sort.PERSON, null),
            entity("guild", "Boat Guild", Sort.ORGANIZATION, null),
            entity("harbor", "Old Harbor", Sort.PLACE, null),
            entity("quay", "Saint Anne's Quay", Sort.PLACE, "harbor"),
            entity("wharf", "Long Wharf", Sort.PLACE, null),
            entity("isle", "Gull Isle", Sort.PLACE, null),
            entity("rock", "Gull Rock", Sort.PLACE, null),
            entity("harbor-end", "Far End", Sort.PLACE, null));

    private static final List<Fact> FACTS = List.of(
            fact("office-seat", "office", SEAT, ref("quay"), ""),
            fact("desk-seat", "desk", SEAT, ref("isle"), ""),
            fact("crier-seat", "crier", SEAT, ref("isle"), "in winter"),
            fact("same-isle", "isle", SAME, ref("rock"), ""),
            new Fact(
                    new FactId("bell"),
                    new EntityId("crier"),
                    TENDS,
                    words("the bell"),
                    "",
                    cited("p1.s1"),
                    Set.of(),
                    List.of("the drum"),
                    Set.of()),
            fact("lamp-summer", "clerk", TENDS, words("the lamp"), "in summer"),
            fact("lamp-winter", "pilot", TENDS, words("the lamp"), "in winter"),
            new Fact(
                    new FactId("horn"),
                    new EntityId("crier"),
                    TENDS,
                    words("the horn"),
                    "in winter",
                    cited("p1.s1"),
                    Set.of(),
                    List.of("the whistle"),
                    Set.of()),
            fact("oil", "clerk", TENDS, words("the oil"), "", Flag.SHARED),
            fact("rope", "keeper", TENDS, words("the rope"), "", Flag.CONTESTED),
            fact("sail", "keeper", TENDS, words("the sail"), "", Flag.IMPLIED),
            fact("secret", "keeper", TENDS, words("the chest"), "", Flag.NO_QUIZ),
            defended("map", "clerk", words("the map"), "keeper"),
            fact("flag", "crier", TENDS, words("the flag"), "", Flag.SHARED),
            fact("pilot-seat", "pilot", SEAT, ref("wharf"), ""),
            defended("tiller", "office", words("the tiller"), "pilot"),
            defended("anchor", "office", words("the anchor"), "keeper"),
            fact("office-tends", "office", TENDS, words("the boats"), ""),
            fact("fish", "clerk", LIKES, words("fish"), ""),
            fact("board-office", "board", MEMBERS, ref("office"), ""),
            fact("guild-crier", "guild", MEMBERS, ref("crier"), "", Flag.IMPLIED),
            fact("guild-clerk", "guild", MEMBERS, ref("clerk"), ""),
            fact("guild-keeper", "guild", MEMBERS, ref("keeper"), "", Flag.CONTESTED),
            fact("office-motto", "office", MOTTO, words("row on"), ""),
            fact("pilot-motto-winter", "pilot", MOTTO, words("sail far"), "in winter", Flag.IMPLIED),
            fact("pilot-motto", "pilot", MOTTO, words("stay near"), ""),
            fact("desk-part", "desk", PART, ref("guild"), ""));

    private Yard() {}

    static Pack pack() {
        var sentences = List.of(sentence("p1.s1"), sentence("p1.s2"));
        return Pack.of(new Contents(
                new Imprint("yard", "The Yard", "en", "1.0.0", "none"),
                new Source("The Book", "nobody", "undated", sentences),
                List.of(SEAT, TENDS, LIKES, MEMBERS, PART, MOTTO, SAME),
                ENTITIES,
                FACTS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    static Thing ref(String entity) {
        return new Thing.Ref(new EntityId(entity));
    }

    static Thing words(String text) {
        return new Thing.Phrase(text);
    }

    static Claim claim(String subject, String relation, Thing object) {
        return new Claim(new EntityId(subject), new RelationId(relation), object);
    }

    static List<SentenceId> cited(String sentence) {
        return List.of(new SentenceId("book." + sentence));
    }

    private static Sentence sentence(String place) {
        return new Sentence(new SentenceId("book." + place), "The Book, " + place, "0".repeat(64), false, "");
    }

    private static Entity entity(String id, String name, Sort sort, @Nullable String within) {
        return new Entity(
                new EntityId(id),
                name,
                null,
                List.of("The old " + name),
                "any",
                sort,
                within == null ? null : new EntityId(within),
                null,
                false,
                false);
    }

    private static Fact fact(String id, String subject, Relation relation, Thing object, String scope, Flag... flags) {
        return new Fact(
                new FactId(id),
                new EntityId(subject),
                relation,
                object,
                scope,
                cited("p1.s1"),
                Set.of(flags),
                List.of(),
                Set.of());
    }

    /** A fact of which the author says that somebody else may be defended. */
    private static Fact defended(String id, String subject, Thing object, String other) {
        return new Fact(
                new FactId(id),
                new EntityId(subject),
                TENDS,
                object,
                "",
                cited("p1.s1"),
                Set.of(),
                List.of(),
                Set.of(new EntityId(other)));
    }

    private static Relation relation(String id, Objects objects, Holders holders, Kinship kinship) {
        var phrasing = new Phrasing("{s} is {o}", List.of("What?"), List.of("{Which}?"), List.of(), "is {o}");
        return new Relation(new RelationId(id), id, Family.OTHER, "any", objects, holders, kinship, phrasing);
    }
}
