package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;

/**
 * Whether the pack can fill a blueprint, counted cell by cell.
 *
 * <p>A blueprint that fails here cannot be filled by any draw. One that passes nearly always can; what is left are facts so close
 * that each item about one gives the other away.
 *
 * @param different how many different facts all cells together can ask
 * @param wanted how many items all cells together want
 */
public record Feasibility(List<Supply> cells, int different, int wanted) {

    public Feasibility {
        cells = List.copyOf(cells);
    }

    /**
     * What there is for one cell.
     *
     * @param available how many facts give an item the cell allows
     * @param items how many such items they give
     * @param lacking how many facts give none, by reason
     */
    public record Supply(Cell cell, int available, int items, Map<Shortcoming, Integer> lacking) {

        public Supply {
            lacking = Map.copyOf(lacking);
        }

        /** Whether there is a fact for each item wanted. */
        public boolean suffices() {
            return available >= cell.items();
        }

        /** How many facts there are, and what is the matter with the others, in a sentence. */
        public String sentence() {
            var others = lacking.keySet().stream()
                    .sorted()
                    .map(reason -> lacking.get(reason) + " " + reason.words())
                    .collect(Collectors.joining(", "));
            return "%s: %d wanted; %d of %d facts can be asked, in %d items%s."
                    .formatted(
                            cell.name(),
                            cell.items(),
                            available,
                            new HashSet<>(cell.facts()).size(),
                            items,
                            others.isEmpty() ? "" : " (" + others + ")");
        }
    }

    /** Why a fact gives a cell nothing. */
    interface Diagnosis {
        Shortcoming of(Blueprint blueprint, Cell cell, FactId fact);
    }

    static Feasibility of(Blueprint blueprint, BiFunction<Cell, FactId, List<Item>> bank, Diagnosis diagnosis) {
        var different = new HashSet<FactId>();
        var cells = new ArrayList<Supply>();
        for (var cell : blueprint.cells()) {
            var asked = new HashSet<FactId>();
            var items = 0;
            Map<Shortcoming, Integer> lacking = new EnumMap<>(Shortcoming.class);
            for (var fact : Set.copyOf(cell.facts())) {
                var found = bank.apply(cell, fact).size();
                items += found;
                if (found > 0) {
                    asked.add(fact);
                    continue;
                }
                lacking.merge(diagnosis.of(blueprint, cell, fact), 1, Integer::sum);
            }
            different.addAll(asked);
            cells.add(new Supply(cell, asked.size(), items, lacking));
        }
        return new Feasibility(cells, different.size(), blueprint.items());
    }

    /** Whether each cell has facts enough, and all cells together have different ones enough. */
    public boolean isPossible() {
        return reasons().isEmpty();
    }

    /** Why the blueprint cannot be filled, a sentence for each cell that falls short; empty when it can. */
    public List<String> reasons() {
        var reasons = new ArrayList<>(cells.stream()
                .filter(supply -> !supply.suffices())
                .map(Supply::sentence)
                .toList());
        if (reasons.isEmpty() && different < wanted) {
            reasons.add("The cells share facts: %d items wanted, %d different facts.".formatted(wanted, different));
        }
        return List.copyOf(reasons);
    }
}
