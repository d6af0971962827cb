package org.liaison.engine.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Contents;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
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
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;

/** Packs that the laws of the engine are held against: the shipped one, and invented ones of any size. */
public final class Packs {

    private static final SentenceId CITED = new SentenceId("book.p1.s1");
    private static final Pack SHIPPED =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();

    private static final Pack RAILWAY = PackReader.read(PackFiles.in(Path.of("src/test/resources/packs/railway")))
            .orThrow();

    private static final Relation SEAT = relation(
            "sits-in",
            Family.PLACE,
            Objects.ONE,
            Holders.MANY,
            Kinship.NONE,
            "{s} <sits|sit> in {o}",
            List.of("Where <does|do> {s} sit?"),
            List.of("{Which} sits in {o}?"));
    private static final Relation TENDS = relation(
            "tends",
            Family.FUNCTION,
            Objects.MANY,
            Holders.ONE,
            Kinship.NONE,
            "{s} <tends|tend> {o}",
            List.of("What <does|do> {s} tend?"),
            List.of("{Which} tends {o}?"));
    private static final Relation PART = relation(
            "part-of",
            Family.STRUCTURE,
            Objects.ONE,
            Holders.MANY,
            Kinship.OBJECT_IS_WHOLE,
            "{s} <belongs|belong> to {o}",
            List.of("Where <does|do> {s} belong?"),
            List.of("{Which} belongs to {o}?"));

    private static final Pack INVENTED = invented(300, 1);

    private Packs() {}

    /** The pack that ships with the product. */
    public static Pack shipped() {
        return SHIPPED;
    }

    /** Fifteen facts about a small railway, a pack of another subject than the engine was made for. */
    public static Pack railway() {
        return RAILWAY;
    }

    /** The shipped pack and an invented one. */
    public static List<Pack> all() {
        return List.of(SHIPPED, INVENTED);
    }

    /** A pack about the sheds of a garden, with about so many facts; the same seed gives the same pack. */
    public static Pack invented(int facts, long seed) {
        var dice = new SplittableRandom(seed);
        var entities = new ArrayList<Entity>();
        var stated = new ArrayList<Fact>();
        var gardens = Math.max(3, facts / 60);
        for (var garden = 0; garden < gardens; garden++) {
            entities.add(entity("garden-" + garden, "Garden of " + word(garden, 0), "estate", Sort.ORGANIZATION, null));
            entities.add(entity("town-" + garden, word(garden, 5) + " Green", "town", Sort.PLACE, null));
        }
        for (var shed = 0; stated.size() < facts; shed++) {
            var id = "shed-" + shed;
            var garden = new EntityId("garden-" + dice.nextInt(gardens));
            entities.add(entity(id, "Shed of " + word(shed, 9), "shed", Sort.ORGANIZATION, null));
            stated.add(fact(id + ".seat", id, SEAT, new Thing.Ref(new EntityId("town-" + dice.nextInt(gardens)))));
            stated.add(fact(id + ".part", id, PART, new Thing.Ref(garden)));
            stated.add(fact(
                    id + ".tends",
                    id,
                    TENDS,
                    new Thing.Phrase("the " + word(shed, 3).toLowerCase(java.util.Locale.ROOT) + " bed")));
        }
        var sentences = List.of(new Sentence(CITED, "The Book, paragraph 1, sentence 1", "0".repeat(64), false, ""));
        return Pack.of(new Contents(
                new Imprint("garden", "The Garden", "en", "1.0.0", "none"),
                new Source("The Book", "nobody", "undated", sentences),
                List.of(SEAT, TENDS, PART),
                entities,
                stated,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Entity entity(String id, String name, String kind, Sort sort, @Nullable EntityId within) {
        return new Entity(new EntityId(id), name, null, List.of(), kind, sort, within, null, true, false);
    }

    private static Fact fact(String id, String subject, Relation relation, Thing object) {
        return new Fact(
                new FactId(id),
                new EntityId(subject),
                relation,
                object,
                "",
                List.of(CITED),
                Set.of(),
                List.of(),
                Set.of());
    }

    private static Relation relation(
            String id,
            Family family,
            Objects objects,
            Holders holders,
            Kinship kinship,
            String says,
            List<String> asksObject,
            List<String> asksSubject) {
        var phrasing = new Phrasing(says, asksObject, asksSubject, List.of(), says.replace("{s} ", ""));
        return new Relation(
                new RelationId(id), id, family, "a relation of the garden", objects, holders, kinship, phrasing);
    }

    /** A made-up name, different for every number. */
    private static String word(int number, int salt) {
        var syllables = List.of("ba", "do", "ki", "lu", "me", "no", "pe", "ra", "si", "tu", "va", "zo");
        var word = new StringBuilder();
        for (var rest = number * 13 + salt + 144; rest > 0; rest /= 12) {
            word.append(syllables.get(rest % 12));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
