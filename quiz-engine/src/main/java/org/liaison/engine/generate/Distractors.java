package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Thing;
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
    private static final int POOL = 8;
    private static final double CHANCE = 0.12;
    private static final double LENGTH = 0.30;

    private final Pack pack;
    private final Neighborhood neighborhood;
    private final Reasons reasons;

    Distractors(Pack pack, Neighborhood neighborhood, Reasons reasons) {
        this.pack = pack;
        this.neighborhood = neighborhood;
        this.reasons = reasons;
    }

    /** How an entity is named in an option: all options of an item alike. */
    enum Naming {
        SHORT("") {
            @Override
            Optional<String> of(Entity entity) {
                return Optional.ofNullable(entity.shortName());
            }
        },
        FULL(".full") {
            @Override
            Optional<String> of(Entity entity) {
                return Optional.of(entity.name());
            }
        };

        private final String suffix;

        Naming(String suffix) {
            this.suffix = suffix;
        }

        abstract Optional<String> of(Entity entity);

        /** What the template name of an item with such options ends in. */
        String suffix() {
            return suffix;
        }
    }

    /** The key of a question and the words that the question cannot do without. */
    private record Sought(String key, String context) {}

    private record Candidate(Option option, double likeness, double rank) {}

    /** Wrong options with how alike they are to the key on average. */
    record Chosen(List<Option> options, double likeness) {}

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
        var key = new Sought(
                naming.of(pack.entity(fact.subject())).orElse(""), wordsOf(fact.object()) + " " + fact.scope());
        var candidates = new ArrayList<Candidate>();
        for (var id : near) {
            subject(fact, id, naming)
                    .ifPresent(option -> candidates.add(ranked(
                            option,
                            neighborhood.likeness(fact.subject(), id),
                            key.key().length(),
                            dice)));
        }
        return choose(candidates, key, most, dice);
    }

    private Optional<Option> subject(Fact fact, EntityId id, Naming naming) {
        var entity = pack.entity(id);
        if (entity.sort() != pack.entity(fact.subject()).sort()) {
            return Optional.empty();
        }
        var text = naming.of(entity);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return pack.refute(id, fact.relation(), fact.object())
                .flatMap(refutation -> reasons.ofOther(id, fact, refutation))
                .map(reason -> new Option(
                        text.get(),
                        false,
                        reason.text(),
                        reason.citations(),
                        new Claim(id, fact.relation().id(), fact.object()),
                        id));
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
        var key = new Sought(
                text(fact.object(), naming).orElse(""),
                pack.entity(fact.subject()).label() + " " + fact.scope());
        var candidates = new ArrayList<Candidate>();
        for (var thing : things.entrySet()) {
            object(fact, thing, naming)
                    .ifPresent(option -> candidates.add(
                            ranked(option, likeness(fact, thing), key.key().length(), dice)));
        }
        return choose(candidates, key, most, dice);
    }

    private Optional<Option> object(Fact fact, Map.Entry<Thing, @Nullable Fact> thing, Naming naming) {
        var object = thing.getKey();
        if (!sameSort(fact.object(), object)) {
            return Optional.empty();
        }
        return pack.refute(fact.subject(), fact.relation(), object).flatMap(refutation -> {
            var reason = reasons.ofObject(object, Optional.ofNullable(thing.getValue()), refutation);
            return text(object, naming)
                    .map(text -> new Option(
                            text,
                            false,
                            reason.text(),
                            reason.citations(),
                            new Claim(fact.subject(), fact.relation().id(), object),
                            object.entity().orElse(null)));
        });
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

    private static Candidate ranked(Option option, double likeness, int keyLength, Dice dice) {
        var stretch = Math.abs(Math.log((double) option.text().length() / Math.max(1, keyLength)));
        return new Candidate(option, likeness, likeness + CHANCE * dice.fraction() - LENGTH * stretch);
    }

    private Chosen choose(List<Candidate> candidates, Sought sought, int most, Dice dice) {
        candidates.sort(Comparator.comparingDouble(Candidate::rank)
                .reversed()
                .thenComparing(candidate -> candidate.option().text()));
        var pool = new ArrayList<Candidate>();
        var texts = new HashSet<String>();
        for (var candidate : candidates) {
            if (pool.size() < POOL && texts.add(candidate.option().text())) {
                pool.add(candidate);
            }
        }
        var chosen = most == Workshop.DISTRACTORS ? inconspicuous(pool, sought, dice) : List.<Candidate>of();
        return chosen(chosen.isEmpty() ? greedy(pool, most) : chosen);
    }

    private List<Candidate> greedy(List<Candidate> pool, int most) {
        var chosen = new ArrayList<Candidate>();
        for (var candidate : pool) {
            if (chosen.size() < most && apart(candidate, chosen)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /**
     * Three of the pool among which the key stands out neither by its length nor by being the one that all the others resemble:
     * its place in either order is drawn by lot, and the three that come closest to it win, the more alike ones first.
     */
    private List<Candidate> inconspicuous(List<Candidate> pool, Sought sought, Dice dice) {
        var looks = Looks.of(
                sought.key(),
                pool.stream().map(candidate -> candidate.option().text()).toList(),
                sought.context());
        var wanted = Looks.Place.drawn(dice);
        List<Candidate> best = List.of();
        var bestCost = Double.MAX_VALUE;
        for (var one = 0; one < pool.size(); one++) {
            for (var two = one + 1; two < pool.size(); two++) {
                for (var three = two + 1; three < pool.size(); three++) {
                    var some = List.of(pool.get(one), pool.get(two), pool.get(three));
                    var cost = looks.distance(wanted, one, two, three)
                            - some.stream()
                                    .mapToDouble(Candidate::rank)
                                    .average()
                                    .orElse(0);
                    if (cost < bestCost && areApart(some)) {
                        best = some;
                        bestCost = cost;
                    }
                }
            }
        }
        return best;
    }

    private boolean areApart(List<Candidate> some) {
        return apart(some.get(1), some.subList(0, 1)) && apart(some.get(2), some.subList(0, 2));
    }

    private static Chosen chosen(List<Candidate> chosen) {
        return new Chosen(
                chosen.stream().map(Candidate::option).toList(),
                chosen.stream().mapToDouble(Candidate::likeness).average().orElse(0));
    }

    private boolean apart(Candidate candidate, List<Candidate> chosen) {
        return candidate
                .option()
                .named()
                .map(entity -> chosen.stream()
                        .flatMap(other -> other.option().named().stream())
                        .noneMatch(other -> pack.areKin(entity, other)))
                .orElse(true);
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
