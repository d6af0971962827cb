package org.liaison.engine.check;

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

/** A pack without sense: every algebra a relation can have, and facts thrown at it with all they can carry. */
final class Thicket {

    private static final int ENTITIES = 80;
    private static final List<String> SCOPES = List.of("", "", "", "in summer", "in winter");
    private static final SentenceId CITED = new SentenceId("book.p1.s1");

    private final SplittableRandom dice;

    private Thicket(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** A pack of so many facts; the same seed gives the same pack. */
    static Pack of(int facts, long seed) {
        return new Thicket(seed).grown(facts);
    }

    private Pack grown(int facts) {
        var entities = new ArrayList<Entity>();
        for (var at = 0; at < ENTITIES; at++) {
            entities.add(entity(at, at > 0 && dice.nextInt(8) == 0 ? id(dice.nextInt(at)) : null));
        }
        var relations = relations();
        var stated = new ArrayList<Fact>();
        for (var at = 0; at < facts; at++) {
            stated.add(fact("fact-" + at, relations.get(dice.nextInt(relations.size()))));
        }
        var sentences = List.of(new Sentence(CITED, "The Book, paragraph 1, sentence 1", "0".repeat(64), false, ""));
        return Pack.of(new Contents(
                new Imprint("thicket", "The Thicket", "en", "1.0.0", "none"),
                new Source("The Book", "nobody", "undated", sentences),
                relations,
                entities,
                stated,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static EntityId id(int at) {
        return new EntityId("bush-" + at);
    }

    private static Entity entity(int at, @Nullable EntityId within) {
        return new Entity(id(at), "Bush " + at, null, List.of(), "bush", Sort.ORGANIZATION, within, null, false, false);
    }

    private static List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (var objects : Objects.values()) {
            for (var holders : Holders.values()) {
                for (var kinship : Kinship.values()) {
                    var id = "word-" + relations.size();
                    var phrasing =
                            new Phrasing("{s} is {o}", List.of("What?"), List.of("{Which}?"), List.of(), "is {o}");
                    relations.add(new Relation(
                            new RelationId(id), id, Family.OTHER, "any", objects, holders, kinship, phrasing));
                }
            }
        }
        return relations;
    }

    private Fact fact(String id, Relation relation) {
        return new Fact(
                new FactId(id),
                id(dice.nextInt(ENTITIES)),
                relation,
                thing(),
                SCOPES.get(dice.nextInt(SCOPES.size())),
                List.of(CITED),
                flags(),
                dice.nextInt(8) == 0
                        ? List.of("berry " + dice.nextInt(9), "bush-" + dice.nextInt(ENTITIES))
                        : List.of(),
                dice.nextInt(8) == 0 ? Set.of(id(dice.nextInt(ENTITIES))) : Set.of());
    }

    private Set<Fact.Flag> flags() {
        var flags = Fact.Flag.values();
        return dice.nextInt(4) == 0 ? Set.of(flags[dice.nextInt(flags.length)]) : Set.of();
    }

    private Thing thing() {
        return dice.nextBoolean() ? new Thing.Ref(id(dice.nextInt(ENTITIES))) : phrase();
    }

    private Thing phrase() {
        return new Thing.Phrase((dice.nextBoolean() ? "berry " : "Berry  ") + dice.nextInt(9));
    }
}
