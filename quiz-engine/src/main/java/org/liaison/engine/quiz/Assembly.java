package org.liaison.engine.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;

/**
 * Draws forms from a blueprint: no fact twice, no item that gives another away, kinds mixed, and one as hard as the next.
 *
 * <p>A draw ({@link Draw}) fills the cells; then items are swapped within their cells until the mean predicted
 * difficulty meets the target of the blueprint ({@link Approach}), so that two forms of one blueprint are parallel. A draw that comes
 * out short or off the target is tried again with items that ask fewer facts. When the facts do not suffice, fewer items come out, the form says how many are missing, and
 * {@link #feasibility} says why.
 *
 * <p>What depends on the pack alone is made once and kept. Safe to share between threads.
 */
public final class Assembly {

    private static final int TRIES = 8;
    private static final int TARGETS_KEPT = 256;

    /** A target is the mean over at most so many facts of a cell, taken evenly, so that a huge cell costs no more than a large one. */
    private static final int MOST_LOOKED_AT = 64;

    private final Generator generator;
    private final Shelf shelf;
    private final Map<Bank, Double> targets = Collections.synchronizedMap(new Shelf.Recent<>(TARGETS_KEPT));

    /** What a cell draws from, however many items it wants. */
    private record Bank(Cell cell, boolean graded) {}

    private Assembly(Generator generator) {
        this.generator = generator;
        shelf = new Shelf(generator);
    }

    public static Assembly of(Generator generator) {
        return new Assembly(generator);
    }

    /** The form of this blueprint and seed. */
    public Form form(Blueprint blueprint, long seed) {
        var draw = new Draw(generator.pack(), shelf, blueprint, seed);
        var target = target(blueprint);
        var best = attempt(draw, target, 0);
        for (var number = 1; number < TRIES && !best.isGoodEnough(); number++) {
            var another = attempt(draw, target, number);
            best = another.isBetterThan(best) ? another : best;
        }
        return new Form(draw.mixed(best.draft().items()), best.draft().missing());
    }

    private static Approach attempt(Draw draw, double target, int number) {
        var approach = new Approach(draw.draft(number), target, draw::spares);
        approach.run();
        return approach;
    }

    /** The mean predicted difficulty that forms of this blueprint are drawn to. */
    public double target(Blueprint blueprint) {
        if (blueprint.target().isPresent()) {
            return blueprint.target().getAsDouble();
        }
        var sum = blueprint.cells().stream()
                .mapToDouble(cell -> cell.items() * mean(blueprint, cell))
                .sum();
        return sum / blueprint.items();
    }

    private double mean(Blueprint blueprint, Cell cell) {
        var bank = new Bank(cell, blueprint.graded());
        var known = targets.get(bank);
        if (known != null) {
            return known;
        }
        var mean = meanOfFacts(blueprint, cell);
        targets.put(bank, mean);
        return mean;
    }

    /** Every fact counts alike, and of each fact every kind, as they do in a draw. */
    private double meanOfFacts(Blueprint blueprint, Cell cell) {
        var size = cell.facts().size();
        var looked = Math.min(size, MOST_LOOKED_AT);
        return IntStream.range(0, looked)
                .mapToObj(at -> cell.facts().get((int) ((long) at * size / looked)))
                .map(fact -> shelf.allowed(blueprint, cell, fact, 0))
                .filter(found -> !found.isEmpty())
                .mapToDouble(Assembly::meanOfKinds)
                .average()
                .orElse(0);
    }

    private static double meanOfKinds(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::kind, Collectors.averagingDouble(Candidate::difficulty)))
                .values()
                .stream()
                .mapToDouble(mean -> mean)
                .average()
                .orElse(0);
    }

    /** What the pack has for each cell of a blueprint, and why a cell cannot be filled. */
    public Feasibility feasibility(Blueprint blueprint) {
        return Feasibility.of(blueprint, (cell, fact) -> items(blueprint, cell, fact), this::shortcoming);
    }

    /** Every item that a form may ask about a fact, each once; none when the pack does not have the fact. */
    public List<Item> bank(FactId fact) {
        var items = new LinkedHashMap<ItemId, Item>();
        for (var number = 0; number < Shelf.VARIANTS; number++) {
            shelf.variant(fact, number)
                    .forEach(found -> items.putIfAbsent(found.item().id(), found.item()));
        }
        return List.copyOf(items.values());
    }

    private List<Item> items(Blueprint blueprint, Cell cell, FactId fact) {
        return shelf.allowed(blueprint, cell, fact, 0).stream()
                .map(Candidate::item)
                .toList();
    }

    private Shortcoming shortcoming(Blueprint blueprint, Cell cell, FactId id) {
        var fact = generator.pack().findFact(id);
        if (fact.isEmpty()) {
            return Shortcoming.UNKNOWN;
        }
        if (!fact.get().isAskable()) {
            return Shortcoming.KEPT_OUT;
        }
        if (blueprint.graded() && !fact.get().isGradable()) {
            return Shortcoming.NOT_GRADABLE;
        }
        var offKind = IntStream.range(0, Shelf.VARIANTS)
                .mapToObj(number -> shelf.variant(id, number))
                .flatMap(List::stream)
                .noneMatch(candidate -> cell.kinds().contains(candidate.kind())
                        && (!blueprint.graded() || candidate.item().basis().gradable()));
        return offKind ? Shortcoming.NO_SUCH_KIND : Shortcoming.NO_SUCH_BAND;
    }
}
