package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Refutation;
import org.liaison.content.Thing;
import org.liaison.engine.generate.Neighborhood.Tie;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Option;

/**
 * Finds wrong options that a learner might believe and the pack proves wrong.
 *
 * <p>A rival must be of the key's sort, must be refuted by a stated fact (silence is not enough), must not be kin of another
 * option, and must come with a reason of its own. Among those the ones most like the key win, and the ones learners took for it
 * where that is known ({@link Lures}), with a little chance so that forms differ, and with a preference for texts about as long as
 * the key so that length tells nothing.
 */
final class Distractors {

    private static final int FROM_RELATION = 24;
    private static final double OTHER_CONDITION = 0.10;
    private static final double SAME_PREPOSITION = 0.30;
    private static final double OUT_OF_PLACE = 0.30;

    private final Pack pack;
    private final Neighborhood neighborhood;
    private final Reasons reasons;
    private final Lures lures;
    private final Selection selection;

    Distractors(Pack pack, Neighborhood neighborhood, Reasons reasons, Lures lures) {
        this.pack = pack;
        this.neighborhood = neighborhood;
        this.reasons = reasons;
        this.lures = lures;
        selection = new Selection(pack);
    }

    /** The key of a question for the subject of the fact. */
    Option subjectKey(Fact fact, Naming naming, Reasons.Reason reason) {
        var entity = pack.entity(fact.subject());
        var claim = new Claim(fact.subject(), fact.relation().id(), fact.object());
        return new Option(
                naming.of(entity).orElse(entity.name()), true, reason.text(), reason.citations(), claim, entity.id());
    }

    Option subjectKey(Fact fact, Naming naming) {
        return subjectKey(fact, naming, reasons.ofKey(fact));
    }

    /** The key of a question for the object of the fact. */
    Option objectKey(Fact fact, Naming naming, Reasons.Reason reason) {
        return new Option(
                text(fact.object(), naming).orElseThrow(),
                true,
                reason.text(),
                reason.citations(),
                new Claim(fact.subject(), fact.relation().id(), fact.object()),
                fact.object().entity().orElse(null));
    }

    Option objectKey(Fact fact, Naming naming) {
        return objectKey(fact, naming, reasons.ofKey(fact));
    }

    /** Those of the rivals to be offered where the subject of the fact is wanted. */
    Chosen subjects(List<Rival> rivals, Fact fact, Naming naming, int most, Dice dice) {
        var sought = new Selection.Sought(
                naming.of(pack.entity(fact.subject())).orElse(""),
                text(fact.object(), Naming.FULL).orElse("") + " " + fact.scope());
        return selection.choose(rivals, naming, sought, most, dice);
    }

    /** Those of the rivals to be offered where the object of the fact is wanted. */
    Chosen objects(List<Rival> rivals, Fact fact, Naming naming, int most, Dice dice) {
        var sought = new Selection.Sought(
                text(fact.object(), naming).orElse(""),
                pack.entity(fact.subject()).label() + " " + fact.scope());
        return selection.choose(rivals, naming, sought, most, dice);
    }

    /** Who could be taken for the subject of the fact: its neighbors, and others of whom the same sort of thing is said. */
    List<Rival> subjectRivals(Fact fact, Dice dice) {
        var own = neighborhood.profile(fact.subject());
        var near = neighborhood.near(own, dice);
        for (var tie : dice.sample(neighborhood.ties(fact.relation().id()), FROM_RELATION)) {
            if (own.isOfSort(tie.subject())) {
                near.add(tie.subject());
            }
        }
        near.remove(own);
        return near.stream()
                .filter(other -> !isOtherEnd(fact.object(), other.entity().id()))
                .<Rival>map(other -> new OtherSubject(fact, other.entity(), own.likeness(other)))
                .toList();
    }

    /** Nobody is asked whether somebody stands in a relation to himself. */
    private static boolean isOtherEnd(Thing end, EntityId entity) {
        return end.entity().filter(entity::equals).isPresent();
    }

    /** What could be taken for the object of the first fact: objects of other subjects, what the author rules out, its neighbors. */
    List<Rival> objectRivals(List<Fact> facts, Dice dice) {
        var fact = facts.get(0);
        var things = new LinkedHashMap<Thing, Offer>();
        for (var tie : dice.sample(neighborhood.ties(fact.relation().id()), FROM_RELATION)) {
            if (tie.fact().isAskable()) {
                things.putIfAbsent(tie.fact().object(), new Offer(tie.object(), tie));
            }
        }
        facts.stream()
                .flatMap(one -> one.contraries().stream())
                .forEach(contrary -> things.putIfAbsent(new Thing.Phrase(contrary), new Offer(null, null)));
        if (fact.object() instanceof Thing.Ref key) {
            for (var near : neighborhood.near(neighborhood.profile(key.id()), dice)) {
                things.putIfAbsent(new Thing.Ref(near.entity().id()), new Offer(near, null));
            }
        }
        facts.forEach(one -> things.remove(one.object()));
        things.remove(new Thing.Ref(fact.subject()));
        return rivals(fact, things);
    }

    /** What could be offered: the entity it is, if it is one, and the fact that it was found in, if it was in one. */
    private record Offer(
            @Nullable Profile profile, @Nullable Tie tie) {

        @Nullable
        Fact owner() {
            return tie == null ? null : tie.fact();
        }
    }

    /** Those of one make with the key: words for words, and entities of one sort. */
    private List<Rival> rivals(Fact fact, Map<Thing, Offer> things) {
        var subject = neighborhood.profile(fact.subject());
        var key = fact.object() instanceof Thing.Ref ref ? neighborhood.profile(ref.id()) : null;
        var rivals = new ArrayList<Rival>(things.size());
        things.forEach((thing, offer) -> {
            var other = offer.profile();
            if (key == null && other == null) {
                var likeness =
                        offer.tie() == null ? 0.5 : subject.likeness(offer.tie().subject());
                rivals.add(new OtherObject(fact, thing, offer.owner(), null, likeness));
            } else if (key != null && other != null && key.isOfSort(other)) {
                rivals.add(new OtherObject(fact, thing, offer.owner(), other.entity(), key.likeness(other)));
            }
        });
        return rivals;
    }

    /**
     * How little something fits: an entity of which this relation was met with nobody, so that it is easily ruled out; or words that
     * read badly under the condition of the fact, as "services for repair for a proposed sale" do, or hold under another one.
     */
    private static double misfit(Fact fact, Thing thing, @Nullable Fact owner) {
        if (owner == null && thing instanceof Thing.Ref) {
            return OUT_OF_PLACE;
        }
        if (!fact.scope().isEmpty() && thing instanceof Thing.Phrase phrase) {
            var first = fact.scope().split(" ", 2)[0];
            if ((" " + phrase.text() + " ").contains(" " + first + " ")) {
                return SAME_PREPOSITION;
            }
        }
        return owner == null || owner.scope().isEmpty() || owner.scope().equals(fact.scope()) ? 0 : OTHER_CONDITION;
    }

    /** Somebody else in place of the subject of a fact. */
    private final class OtherSubject extends Rival {

        private final Fact fact;
        private final EntityId id;

        private OtherSubject(Fact fact, Entity other, double likeness) {
            super(other, other.name(), likeness, lures.pull(fact.id(), claim(fact, other.id())));
            this.fact = fact;
            id = other.id();
        }

        private static Claim claim(Fact fact, EntityId other) {
            return new Claim(other, fact.relation().id(), fact.object());
        }

        @Override
        Optional<Refutation> refute() {
            return pack.refute(id, fact.relation(), fact.object())
                    .filter(refutation -> reasons.ownFact(id, fact).isPresent());
        }

        @Override
        Reasons.Reason explain(Refutation refutation) {
            return reasons.ofOther(reasons.ownFact(id, fact).orElseThrow(), fact, refutation);
        }

        @Override
        Claim claim() {
            return claim(fact, id);
        }
    }

    /** Something else in place of the object of a fact. */
    private final class OtherObject extends Rival {

        private final Fact fact;
        private final Thing thing;
        private final @Nullable Fact owner;

        private OtherObject(Fact fact, Thing thing, @Nullable Fact owner, @Nullable Entity entity, double likeness) {
            super(
                    entity,
                    thing instanceof Thing.Phrase phrase ? Wording.capitalized(phrase.text()) : "",
                    likeness,
                    lures.pull(fact.id(), claim(fact, thing)) - misfit(fact, thing, owner));
            this.fact = fact;
            this.thing = thing;
            this.owner = owner;
        }

        @Override
        Optional<Refutation> refute() {
            return pack.refute(fact.subject(), fact.relation(), thing);
        }

        @Override
        Reasons.Reason explain(Refutation refutation) {
            return reasons.ofObject(thing, Optional.ofNullable(owner), refutation);
        }

        @Override
        Claim claim() {
            return claim(fact, thing);
        }

        private static Claim claim(Fact fact, Thing thing) {
            return new Claim(fact.subject(), fact.relation().id(), thing);
        }
    }

    /** Objects that the author declares untrue, whatever their shape; for a statement to be judged. */
    List<Option> contraries(Fact fact) {
        return fact.contraries().stream()
                .map(contrary -> new OtherObject(fact, new Thing.Phrase(contrary), null, null, 0))
                .filter(Rival::isWrong)
                .map(rival -> rival.option(rival.text(Naming.FULL).orElseThrow()))
                .toList();
    }

    /** How a thing reads as an option; empty when it has no such name. */
    Optional<String> text(Thing thing, Naming naming) {
        return thing instanceof Thing.Phrase phrase
                ? Optional.of(Wording.capitalized(phrase.text()))
                : naming.of(pack.entity(thing.entity().orElseThrow()));
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
