package org.liaison.engine.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.quiz.Approach.Reach;
import org.liaison.engine.quiz.Approach.Spare;
import org.liaison.engine.quiz.Draft.Place;

/**
 * One throw of the dice for a blueprint.
 *
 * <p>Cells are filled one by one, those with the fewest facts to spare first. Within a cell facts come at random, the lessons taking
 * turns, so that a form over several lessons has a question of each as long as there are as many items.
 */
final class Draw {

    /** How many facts of the lesson may be looked at as replacements for one item. */
    private static final int SPARE_FACTS = 6;

    private static final int MOST_LOOKED_AT = 2048;
    private static final int FACTS_AN_ITEM = 16;

    private final Pack pack;
    private final Shelf shelf;
    private final Blueprint blueprint;
    private final long seed;
    private final Map<Cell, List<FactId>> orders = new HashMap<>();

    Draw(Pack pack, Shelf shelf, Blueprint blueprint, long seed) {
        this.pack = pack;
        this.shelf = shelf;
        this.blueprint = blueprint;
        this.seed = seed;
    }

    /** A draft; each attempt gives another, all but the first with an eye on what is scarce. */
    Draft draft(int attempt) {
        var draft = new Draft(blueprint);
        orders.clear();
        for (var cell : scarceFirst()) {
            var dice = dice("attempt " + attempt + cell.name());
            orders.put(cell, inTurns(shuffled(within(cell, dice), dice)));
            fill(draft, cell, attempt > 0, dice);
        }
        return draft;
    }

    /** The facts a draw looks at: all of the cell, or of a huge one so many, from anywhere in it, that it cannot run short. */
    private static List<FactId> within(Cell cell, SplittableRandom dice) {
        var most = MOST_LOOKED_AT + FACTS_AN_ITEM * cell.items();
        if (cell.facts().size() <= 2 * most) {
            return cell.facts();
        }
        var places = new LinkedHashSet<Integer>();
        while (places.size() < most) {
            places.add(dice.nextInt(cell.facts().size()));
        }
        return places.stream().map(cell.facts()::get).toList();
    }

    private List<Cell> scarceFirst() {
        return blueprint.cells().stream()
                .sorted(Comparator.comparingInt(
                        cell -> cell.facts().size() * cell.bands().size() - cell.items()))
                .toList();
    }

    private void fill(Draft draft, Cell cell, boolean frugal, SplittableRandom dice) {
        var full = draft.places().size() + cell.items();
        for (var fact : orders.getOrDefault(cell, List.of())) {
            if (draft.places().size() == full) {
                return;
            }
            if (!draft.asks(fact)) {
                draft.take(cell, fact, shuffled(candidates(cell, fact), dice), frugal);
            }
        }
    }

    private List<Candidate> candidates(Cell cell, FactId fact) {
        var variant = dice("variant " + fact).nextInt(Shelf.VARIANTS);
        return shelf.allowed(blueprint, cell, fact, variant);
    }

    /** What could stand in a place instead. */
    List<Spare> spares(Draft draft, Place place, Reach reach) {
        if (reach == Reach.SAME_FACT) {
            return spares(place.cell(), place.drawn()).toList();
        }
        var lesson = pack.lessonOf(place.drawn());
        return orders.getOrDefault(place.cell(), List.of()).stream()
                .filter(fact -> pack.lessonOf(fact).equals(lesson) && !draft.asks(fact))
                .limit(SPARE_FACTS)
                .flatMap(fact -> spares(place.cell(), fact))
                .toList();
    }

    private Stream<Spare> spares(Cell cell, FactId fact) {
        return candidates(cell, fact).stream().map(candidate -> new Spare(fact, candidate));
    }

    /** The facts so that each lesson has its turn before any has its next, otherwise as they were. */
    private List<FactId> inTurns(List<FactId> facts) {
        var lessons = new LinkedHashMap<Optional<LessonId>, Deque<FactId>>();
        facts.forEach(fact -> lessons.computeIfAbsent(pack.lessonOf(fact), any -> new ArrayDeque<>())
                .add(fact));
        var order = new ArrayList<FactId>(facts.size());
        while (order.size() < facts.size()) {
            lessons.values().stream().filter(rest -> !rest.isEmpty()).forEach(rest -> order.add(rest.remove()));
        }
        return order;
    }

    /** The items in an order that does not tell their cells. */
    <T> List<T> mixed(List<T> items) {
        return shuffled(items, dice("order"));
    }

    private SplittableRandom dice(String purpose) {
        var mixed = seed;
        for (var at = 0; at < purpose.length(); at++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + purpose.charAt(at);
        }
        return new SplittableRandom(mixed ^ (mixed >>> 32));
    }

    private static <T> List<T> shuffled(List<T> values, SplittableRandom dice) {
        var shuffled = new ArrayList<>(values);
        for (var last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, dice.nextInt(last + 1));
        }
        return shuffled;
    }
}
