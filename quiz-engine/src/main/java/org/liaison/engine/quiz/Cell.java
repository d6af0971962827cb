package org.liaison.engine.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * One square of a blueprint: so many items of these facts, kinds and bands.
 *
 * @param name what to call it when it cannot be filled, usually a lesson
 * @param facts the facts it may ask, usually those of one lesson, at least one
 * @param items how many items, at least 1
 * @param kinds the kinds it may use, at least one
 * @param bands the bands of difficulty it may use, at least one
 */
public record Cell(String name, List<FactId> facts, int items, Set<Kind> kinds, Set<Band> bands) {

    public Cell {
        facts = List.copyOf(facts);
        kinds = Set.copyOf(kinds);
        bands = Set.copyOf(bands);
        if (facts.isEmpty() || items < 1 || kinds.isEmpty() || bands.isEmpty()) {
            throw new IllegalArgumentException("A cell needs facts, items, kinds and bands: '" + name + "'");
        }
    }

    /** So many items of any kind and any difficulty. */
    public static Cell of(String name, List<FactId> facts, int items) {
        return new Cell(name, facts, items, EnumSet.allOf(Kind.class), EnumSet.allOf(Band.class));
    }

    boolean allows(Item item) {
        return kinds.contains(item.kind()) && bands.contains(Band.of(item));
    }
}
