package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Relation;
import org.liaison.content.RelationId;
import org.liaison.content.Thing;
import org.liaison.engine.check.Judgment.Doubt;
import org.liaison.engine.check.Judgment.Ground;
import org.liaison.engine.check.Judgment.Refuted;
import org.liaison.engine.check.Judgment.Stated;
import org.liaison.engine.check.Judgment.Unknown;
import org.liaison.engine.item.Claim;

/**
 * Judges claims from the facts of a pack and the algebra of its relations alone.
 *
 * <p>The generators ask {@link Pack#refute}; this class shares no code with it, so that a slip there cannot vouch for itself. Beyond
 * it, a claim is judged under the condition that the item states: what a subject has under one condition says nothing of another, while
 * a claim without condition would have to hold under each. Who is named nowhere as holder of a thing does not hold it under any. Every judgment costs the same however large the pack.
 */
final class Prover {

    private record Line(EntityId subject, RelationId relation, String object) {}

    private record Of(EntityId subject, RelationId relation) {}

    private record To(RelationId relation, String object) {}

    private final Wholes wholes;
    private final Map<Line, List<Fact>> lines = new HashMap<>();
    private final Map<Of, Lot> bySubject = new HashMap<>();
    private final Map<To, Lot> byObject = new HashMap<>();
    private final Map<RelationId, Relation> relations = new HashMap<>();
    private final Map<String, Set<EntityId>> names = new HashMap<>();
    private final Map<Thing, String> keys = new HashMap<>();

    private Prover(Pack pack) {
        wholes = Wholes.of(pack);
        pack.facts().forEach(this::add);
        bySubject.values().forEach(lot -> lot.close(wholes));
        byObject.values().forEach(lot -> lot.close(wholes));
        for (var entity : pack.entities()) {
            entity.names()
                    .forEach(name -> names.computeIfAbsent(Words.fold(name), any -> new LinkedHashSet<>())
                            .add(entity.id()));
        }
    }

    static Prover of(Pack pack) {
        return new Prover(pack);
    }

    private void add(Fact fact) {
        var relation = fact.relation().id();
        var object = keys.computeIfAbsent(fact.object(), Prover::keyOf);
        relations.put(relation, fact.relation());
        lines.computeIfAbsent(new Line(fact.subject(), relation, object), any -> new ArrayList<>(1))
                .add(fact);
        bySubject
                .computeIfAbsent(new Of(fact.subject(), relation), any -> new Lot())
                .add(fact, fact.object().entity());
        byObject.computeIfAbsent(new To(relation, object), any -> new Lot()).add(fact, Optional.of(fact.subject()));
    }

    /** What tells one object from another: the entity, or the words without regard to case, blanks and punctuation. */
    private static String keyOf(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? Words.fold(phrase.text())
                : "#" + thing.entity().orElseThrow().value();
    }

    private String knownKeyOf(Thing thing) {
        var known = keys.get(thing);
        return known == null ? keyOf(thing) : known;
    }

    /** What an author may mean who writes an object down: these words, or the entity of this id. */
    static Stream<String> keysOf(String written) {
        return Stream.of(Words.fold(written), "#" + written.strip().toLowerCase(Locale.ROOT));
    }

    /** The entities that go by this name, {@linkplain Words#folded folded}. */
    Set<EntityId> named(String folded) {
        return names.getOrDefault(folded, Set.of());
    }

    /** Whether these words, folded, are those of the phrase. */
    boolean saysSame(String folded, Thing phrase) {
        return knownKeyOf(phrase).equals(folded);
    }

    boolean areKin(EntityId one, EntityId other) {
        return wholes.areKin(one, other);
    }

    /** Whether the source gives the object of this fact to its subject and to nobody else, so that it tells who is meant. */
    boolean tellsItsSubject(Fact fact) {
        return fact.relation().holders() == Relation.Holders.ONE
                && holdersOf(fact.relation().id(), fact.object()).hasOneEnd();
    }

    /** Whether the claim is stated of its subject, or of anybody within or around it. */
    boolean isStatedNear(Claim claim) {
        return holdersOf(claim.relation(), claim.object()).isNear(claim.subject(), wholes);
    }

    /** Those who may be defended as holders of the object of this fact although the source names another. */
    Set<EntityId> defensible(Fact fact) {
        return Collections.unmodifiableSet(
                holdersOf(fact.relation().id(), fact.object()).defensible());
    }

    private Lot holdersOf(RelationId relation, Thing object) {
        return byObject.getOrDefault(new To(relation, knownKeyOf(object)), Lot.EMPTY);
    }

    /** The facts that state the claim under this condition, or under none. */
    List<Fact> stating(Claim claim, String scope) {
        var stating = new ArrayList<Fact>(1);
        for (var fact : said(claim)) {
            if (covers(fact, scope)) {
                stating.add(fact);
            }
        }
        return stating;
    }

    private List<Fact> said(Claim claim) {
        return lines.getOrDefault(new Line(claim.subject(), claim.relation(), knownKeyOf(claim.object())), List.of());
    }

    private static boolean covers(Fact fact, String scope) {
        return fact.scope().isEmpty() || fact.scope().equals(scope);
    }

    /** What the pack says of a claim that is made under this condition; an empty one is no condition. */
    Judgment judge(Claim claim, String scope) {
        var said = said(claim);
        for (var fact : said) {
            if (covers(fact, scope)) {
                return new Stated(fact);
            }
        }
        if (!said.isEmpty()) {
            return new Unknown(Doubt.CONDITION);
        }
        var relation = relations.get(claim.relation());
        return relation == null ? new Unknown(Doubt.SILENCE) : new Unstated(relation, claim, scope).judge();
    }

    /** A claim that no fact states. */
    private final class Unstated {

        private final Relation relation;
        private final Claim claim;
        private final String scope;
        private final String object;
        private final Optional<EntityId> entity;
        private final Lot ofSubject;
        private final Lot ofObject;

        private Unstated(Relation relation, Claim claim, String scope) {
            this.relation = relation;
            this.claim = claim;
            this.scope = scope;
            object = knownKeyOf(claim.object());
            entity = claim.object().entity();
            ofSubject = bySubject.getOrDefault(new Of(claim.subject(), relation.id()), Lot.EMPTY);
            ofObject = byObject.getOrDefault(new To(relation.id(), object), Lot.EMPTY);
        }

        private Judgment judge() {
            if (isDefensible()) {
                return new Unknown(Doubt.DEFENSIBLE);
            }
            if (entity.isPresent() && ofSubject.isNear(entity.get(), wholes)) {
                return new Unknown(Doubt.KIN);
            }
            var denial = ofSubject.denial(object, scope);
            return denial.isPresent() ? new Refuted(Ground.DENIAL, denial.get()) : byAlgebra();
        }

        private boolean isDefensible() {
            return ofObject.isDefensible(claim.subject())
                    || entity.filter(ofSubject::isDefensible).isPresent();
        }

        private Judgment byAlgebra() {
            var rival = rival();
            if (rival.isPresent() && !isBelonging()) {
                return new Refuted(Ground.CONFLICT, rival.get());
            }
            var holder = relation.holders() == Relation.Holders.ONE
                    ? ofObject.ground(entity.isPresent())
                    : Optional.<Fact>empty();
            if (holder.isEmpty()) {
                return new Unknown(rival.isPresent() ? Doubt.BELONGING : Doubt.SILENCE);
            }
            if (ofObject.isShared()) {
                return new Unknown(Doubt.OPEN);
            }
            return ofObject.isNear(claim.subject(), wholes)
                    ? new Unknown(Doubt.KIN)
                    : new Refuted(Ground.TAKEN, holder.get());
        }

        /** What the subject has instead; a list that is complete is so under every condition. */
        private Optional<Fact> rival() {
            return switch (relation.objects()) {
                case ONE -> ofSubject.ground(scope, entity.isPresent());
                case CLOSED, NAMED -> ofSubject.ground(entity.isPresent());
                case MANY -> Optional.empty();
            };
        }

        /** Whether other facts make the ends of the claim part and whole, just as this relation would. */
        private boolean isBelonging() {
            if (entity.isEmpty()) {
                return false;
            }
            return switch (relation.kinship()) {
                case NONE -> false;
                case OBJECT_IS_WHOLE -> wholes.isWithin(claim.subject(), entity.get());
                case OBJECT_IS_PART -> wholes.isWithin(entity.get(), claim.subject());
                case SAME -> wholes.areKin(claim.subject(), entity.get());
            };
        }
    }
}
