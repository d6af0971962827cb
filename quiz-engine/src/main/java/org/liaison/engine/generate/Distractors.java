package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Thing;
import org.liaison.engine.generate.Selection.Wrong;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Option;

/**
 * Finds wrong options that a learner might believe and the pack proves wrong.
 *
 * <p>A candidate must be of the key's sort, must be refuted by a stated fact (silence is not enough), must not be kin of another
 * option, and must come with a reason of its own. Among those the ones most like the key win, with a little chance so that forms
 * differ, and with a preference for texts about as long as the key so that length tells nothing.
 */
final class Distractors {

    private static final int FROM_RELATION = 24;

    private final Pack pack;
    private final Neighborhood neighborhood;
    private final Reasons reasons;
    private final Selection selection;

    Distractors(Pack pack, Neighborhood neighborhood, Reasons reasons) {
        this.pack = pack;
        this.neighborhood = neighborhood;
        this.reasons = reasons;
        selection = new Selection(pack);
    }

    /** The key of a question for the subject of the fact. */
    Option subjectKey(Fact fact, Naming naming) {
        var entity = pack.entity(fact.subject());
        var reason = reasons.ofKey(fact);
        return new Option(
                naming.of(entity).orElse(entity.name()),
                true,
                reason.text(),
                reason.citations(),
                new Claim(fact.subject(), fact.relation().id(), fact.object()),
                fact.subject());
    }

    /** Wrong options, the best first, for a question that wants the subject of the fact. */
    Chosen subjects(Fact fact, Naming naming, int most, Dice dice) {
        var near = neighborhood.near(fact.subject(), dice);
        for (var other : dice.sample(pack.factsOf(fact.relation().id()), FROM_RELATION)) {
            near.add(other.subject());
        }
        var key = new Selection.Sought(
                naming.of(pack.entity(fact.subject())).orElse(""), wordsOf(fact.object()) + " " + fact.scope());
        var candidates = new ArrayList<Selection.Candidate>();
        for (var id : near) {
            subject(fact, id, naming)
                    .ifPresent(option -> candidates.add(
                            Selection.ranked(option, neighborhood.likeness(fact.subject(), id), key, dice)));
        }
        return selection.choose(candidates, key, most, dice);
    }

    private Optional<Wrong> subject(Fact fact, EntityId id, Naming naming) {
        var entity = pack.entity(id);
        if (entity.sort() != pack.entity(fact.subject()).sort()) {
            return Optional.empty();
        }
        var text = naming.of(entity);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return pack.refute(id, fact.relation(), fact.object())
                .flatMap(refutation -> reasons.ownFact(id, fact)
                        .map(own -> new Wrong(
                                text.get(),
                                id,
                                () -> wrong(
                                        text.get(),
                                        reasons.ofOther(own, fact, refutation),
                                        new Claim(id, fact.relation().id(), fact.object()),
                                        id))));
    }

    private static Option wrong(String text, Reasons.Reason reason, Claim claim, @Nullable EntityId named) {
        return new Option(text, false, reason.text(), reason.citations(), claim, named);
    }

    /** The key of a question for the object of the fact. */
    Option objectKey(Fact fact, Naming naming) {
        var reason = reasons.ofKey(fact);
        return new Option(
                text(fact.object(), naming).orElseThrow(),
                true,
                reason.text(),
                reason.citations(),
                new Claim(fact.subject(), fact.relation().id(), fact.object()),
                fact.object().entity().orElse(null));
    }

    /** Objects that the author declares untrue, whatever their shape; for a statement to be judged. */
    List<Option> contraries(Fact fact) {
        return fact.contraries().stream()
                .<Option>flatMap(contrary -> contrary(fact, new Thing.Phrase(contrary)).stream())
                .toList();
    }

    private Optional<Option> contrary(Fact fact, Thing.Phrase contrary) {
        return pack.refute(fact.subject(), fact.relation(), contrary).map(refutation -> {
            var reason = reasons.ofObject(contrary, Optional.empty(), refutation);
            return new Option(
                    Wording.capitalized(contrary.text()),
                    false,
                    reason.text(),
                    reason.citations(),
                    new Claim(fact.subject(), fact.relation().id(), contrary),
                    null);
        });
    }

    /** Wrong options, the best first, for a question that wants the object of the fact. */
    Chosen objects(Fact fact, Naming naming, int most, Dice dice) {
        return objects(List.of(fact), naming, most, dice);
    }

    /** Wrong options for a question that wants the objects of several facts about one subject. */
    Chosen objects(List<Fact> facts, Naming naming, int most, Dice dice) {
        var fact = facts.get(0);
        var things = new LinkedHashMap<Thing, @Nullable Fact>();
        for (var other : dice.sample(pack.factsOf(fact.relation().id()), FROM_RELATION)) {
            if (other.isAskable()) {
                things.putIfAbsent(other.object(), other);
            }
        }
        facts.stream()
                .flatMap(one -> one.contraries().stream())
                .forEach(contrary -> things.putIfAbsent(new Thing.Phrase(contrary), null));
        fact.object()
                .entity()
                .ifPresent(key ->
                        neighborhood.near(key, dice).forEach(near -> things.putIfAbsent(new Thing.Ref(near), null)));
        var key = new Selection.Sought(
                text(fact.object(), naming).orElse(""),
                pack.entity(fact.subject()).label() + " " + fact.scope());
        var candidates = new ArrayList<Selection.Candidate>();
        for (var thing : things.entrySet()) {
            object(fact, thing, naming)
                    .ifPresent(option -> candidates.add(Selection.ranked(option, likeness(fact, thing), key, dice)));
        }
        return selection.choose(candidates, key, most, dice);
    }

    private Optional<Wrong> object(Fact fact, Map.Entry<Thing, @Nullable Fact> thing, Naming naming) {
        var object = thing.getKey();
        if (!sameSort(fact.object(), object)) {
            return Optional.empty();
        }
        var named = object.entity().orElse(null);
        return pack.refute(fact.subject(), fact.relation(), object)
                .flatMap(refutation -> text(object, naming)
                        .map(text -> new Wrong(
                                text,
                                named,
                                () -> wrong(
                                        text,
                                        reasons.ofObject(object, Optional.ofNullable(thing.getValue()), refutation),
                                        new Claim(
                                                fact.subject(), fact.relation().id(), object),
                                        named))));
    }

    private boolean sameSort(Thing one, Thing other) {
        if (one.entity().isEmpty() || other.entity().isEmpty()) {
            return one.entity().isEmpty() && other.entity().isEmpty();
        }
        return pack.entity(one.entity().get()).sort()
                == pack.entity(other.entity().get()).sort();
    }

    /** How a thing reads as an option; empty when it has no such name. */
    Optional<String> text(Thing thing, Naming naming) {
        return thing instanceof Thing.Phrase phrase
                ? Optional.of(Wording.capitalized(phrase.text()))
                : naming.of(pack.entity(thing.entity().orElseThrow()));
    }

    private double likeness(Fact fact, Map.Entry<Thing, @Nullable Fact> thing) {
        var key = fact.object().entity();
        var other = thing.getKey().entity();
        if (key.isPresent() && other.isPresent()) {
            return neighborhood.likeness(key.get(), other.get());
        }
        var owner = thing.getValue();
        return owner == null ? 0.5 : neighborhood.likeness(fact.subject(), owner.subject());
    }

    private String wordsOf(Thing thing) {
        return text(thing, Naming.FULL).orElse("");
    }

    /** The ways entities can be named when this one is among the options, the shorter first. */
    List<Naming> namingsOf(EntityId entity) {
        return pack.entity(entity).shortName() == null ? List.of(Naming.FULL) : List.of(Naming.SHORT, Naming.FULL);
    }

    /** The ways entities can be named when this thing is among the options, the shorter first. */
    List<Naming> namingsOf(Thing thing) {
        return thing.entity().map(this::namingsOf).orElse(List.of(Naming.FULL));
    }
}
