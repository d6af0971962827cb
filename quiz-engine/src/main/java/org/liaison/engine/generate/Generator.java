package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * Makes items from the facts of a pack.
 *
 * <p>Every strategy proposes; {@link Validity} and {@link Flaws}, which know nothing of the strategies, dispose. What they refuse
 * is reported with its reason, never asked. The same pack and seed give the same items on every machine; the cost of an item
 * does not grow with the pack. Immutable and safe to share between threads.
 */
public final class Generator {

    private final Pack pack;
    private final Workshop workshop;
    private final List<Strategy> strategies;
    private final Validity validity;
    private final Flaws flaws;

    private Generator(Workshop workshop, Validity validity) {
        this.pack = workshop.pack();
        this.workshop = workshop;
        this.validity = validity;
        strategies = List.of(
                new Ask(workshop, Aim.OBJECT),
                new Ask(workshop, Aim.SUBJECT),
                new AskIndirectly(workshop),
                new DescribeNeed(workshop),
                new Judge(workshop, Aim.OBJECT),
                new Judge(workshop, Aim.SUBJECT),
                new SelectObjects(workshop),
                new SelectSubjects(workshop),
                new OddOneOut(workshop),
                new MatchPairs(workshop),
                new SortIntoClasses(workshop),
                new MissingLink(workshop),
                new PlaceInChart(workshop),
                new TypeName(workshop),
                new CompleteName(workshop),
                new TypeSubject(workshop),
                new Situate(workshop));
        flaws = new Flaws();
    }

    /** A generator for this pack. */
    public static Generator of(Pack pack) {
        return new Generator(new Workshop(pack), Validity.of(pack));
    }

    /**
     * The same generator, made to prefer the wrong options that learners really choose. It ranks only what the pack proves wrong:
     * which fact is asked, what is right, and what may be offered at all stay the same, and so do the items as long as nothing of
     * theirs was chosen yet.
     */
    public Generator with(Choices choices) {
        return new Generator(workshop.with(choices), validity);
    }

    /** The pack that items are made from. */
    public Pack pack() {
        return pack;
    }

    /** Everything that was tried for a fact: the items that may be asked and the candidates that may not. */
    public List<Outcome> outcomes(Fact fact, long seed) {
        if (!fact.isAskable()) {
            return List.of(new Suppressed(fact.id(), "any", "the author keeps this fact out of quizzes"));
        }
        var inquiry = new Inquiry(workshop, fact, seed);
        var outcomes = new ArrayList<Outcome>();
        for (var strategy : strategies) {
            if (strategy.fits(fact)) {
                outcomes.addAll(tried(strategy, inquiry));
            }
        }
        return Collections.unmodifiableList(outcomes);
    }

    /** What a strategy comes to; where all it makes is refused, it may draw once more. */
    private List<Outcome> tried(Strategy strategy, Inquiry inquiry) {
        var made = strategy.make(inquiry);
        var outcomes = examined(strategy, made);
        return yieldsItem(made) && !yieldsItem(outcomes)
                ? examined(strategy, strategy.make(inquiry.again()))
                : outcomes;
    }

    private List<Outcome> examined(Strategy strategy, List<Outcome> made) {
        var outcomes = new ArrayList<>(made);
        outcomes.replaceAll(this::examined);
        return strategy.standsOrFallsTogether() ? together(outcomes) : outcomes;
    }

    private static boolean yieldsItem(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            if (outcome instanceof Made) {
                return true;
            }
        }
        return false;
    }

    private static List<Outcome> together(List<Outcome> outcomes) {
        var refused = outcomes.stream().filter(Suppressed.class::isInstance).findFirst();
        return refused.map(List::of).orElse(outcomes);
    }

    private Outcome examined(Outcome outcome) {
        if (!(outcome instanceof Made made)) {
            return outcome;
        }
        var item = made.item();
        return objection(item)
                .<Outcome>map(reason -> new Suppressed(item.fact(), item.id().template(), reason))
                .orElse(made);
    }

    private Optional<String> objection(Item item) {
        var violations = validity.violations(item);
        if (!violations.isEmpty()) {
            return Optional.of("not provable: " + violations.get(0).rule());
        }
        return flaws.first(item).map(rule -> "flaw: " + rule.code());
    }

    /** All items about a fact, in a fixed order. */
    public List<Item> about(Fact fact, long seed) {
        return items(outcomes(fact, seed));
    }

    private static List<Item> items(List<Outcome> outcomes) {
        var items = new ArrayList<Item>(outcomes.size());
        for (var outcome : outcomes) {
            if (outcome instanceof Made made) {
                items.add(made.item());
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** One item about a fact that satisfies the wish, chosen by the seed; empty when none does. */
    public Optional<Item> one(Fact fact, Predicate<Item> wish, long seed) {
        if (!fact.isAskable()) {
            return Optional.empty();
        }
        var inquiry = new Inquiry(workshop, fact, seed);
        var dice = Dice.of(seed, "one " + fact.id());
        return dice
                .shuffled(strategies.stream()
                        .filter(strategy -> strategy.fits(fact))
                        .toList())
                .stream()
                .flatMap(strategy -> dice.shuffled(candidates(strategy, inquiry)).stream())
                .flatMap(outcome -> items(List.of(examined(outcome))).stream())
                .filter(wish)
                .findFirst();
    }

    /** The same, drawn up to so many times before giving up. */
    public Optional<Item> one(Fact fact, Predicate<Item> wish, long seed, int draws) {
        return LongStream.range(seed, seed + draws)
                .boxed()
                .flatMap(each -> one(fact, wish, each).stream())
                .findFirst();
    }

    /** What a strategy proposes, already examined where one refusal is a refusal of all. */
    private List<Outcome> candidates(Strategy strategy, Inquiry inquiry) {
        return strategy.standsOrFallsTogether() ? tried(strategy, inquiry) : strategy.make(inquiry);
    }

    /** Every item the pack yields with this seed, fact by fact. */
    public Stream<Item> bank(long seed) {
        return pack.facts().stream().flatMap(fact -> about(fact, seed).stream());
    }

    /**
     * Items without end and without repetition, also of a question that can be asked about several facts, of mixed kinds: each round goes once over all facts in random order and takes of
     * each the kind that has been used least so far. The stream ends when the pack yields nothing new.
     */
    public Stream<Item> items(long seed) {
        var taken = new Taken();
        return LongStream.iterate(seed, round -> round + 1)
                .boxed()
                .takeWhile(round -> taken.anotherRound())
                .flatMap(round -> Dice.of(round, "round").shuffled(pack.facts()).stream()
                        .flatMap(fact -> fresh(fact, round, taken).stream()));
    }

    private Optional<Item> fresh(Fact fact, long seed, Taken taken) {
        var fresh = Dice.of(seed, "kind " + fact.id()).shuffled(about(fact, seed)).stream()
                .filter(item -> !taken.questions.contains(item.id().variant()))
                .min(Comparator.comparingInt(item -> taken.kinds.getOrDefault(item.kind(), 0)));
        fresh.ifPresent(taken::add);
        return fresh;
    }

    /** What a stream of items has used up. */
    private static final class Taken {

        private final Set<String> questions = new HashSet<>();
        private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        private boolean fruitful = true;

        /** Whether the round before brought anything new, so that another one is worth while. */
        boolean anotherRound() {
            var another = fruitful;
            fruitful = false;
            return another;
        }

        void add(Item item) {
            questions.add(item.id().variant());
            kinds.merge(item.kind(), 1, Integer::sum);
            fruitful = true;
        }
    }

    /** How many candidates were kept back, by reason: a generator that refuses everything has no flaws either. */
    public Map<String, Integer> suppressed(long seed) {
        var counts = new TreeMap<String, Integer>();
        pack.facts().stream()
                .flatMap(fact -> outcomes(fact, seed).stream())
                .filter(Suppressed.class::isInstance)
                .forEach(outcome -> counts.merge(((Suppressed) outcome).reason(), 1, Integer::sum));
        return counts;
    }
}
