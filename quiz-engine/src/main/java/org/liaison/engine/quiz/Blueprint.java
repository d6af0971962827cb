package org.liaison.engine.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * What a form should be like.
 *
 * @param cells how many items of which facts, kinds and difficulty; at least one
 * @param graded whether only facts that may be graded are asked
 * @param target the mean predicted difficulty wanted, from 0 to 1; when empty, that of the bank the cells draw from
 * @param admitted which items may be asked at all
 */
public record Blueprint(List<Cell> cells, boolean graded, OptionalDouble target, Predicate<Item> admitted) {

    public Blueprint {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("A form needs at least one cell");
        }
        if (target.isPresent() && !(target.getAsDouble() >= 0 && target.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("No difficulty: " + target.getAsDouble());
        }
    }

    /** These cells, as hard as the bank they draw from. */
    public Blueprint(List<Cell> cells, boolean graded) {
        this(cells, graded, OptionalDouble.empty(), Item.class::isInstance);
    }

    /** So many items about these facts, in one cell. */
    public Blueprint(List<FactId> facts, int items, Set<Kind> kinds, boolean graded) {
        this(List.of(new Cell("all", facts, items, kinds, EnumSet.allOf(Band.class))), graded);
    }

    /** A form of any kind of item for practice. */
    public static Blueprint practice(List<FactId> facts, int items) {
        return new Blueprint(facts, items, EnumSet.allOf(Kind.class), false);
    }

    /** A form of any kind of item that may be graded. */
    public static Blueprint graded(List<FactId> facts, int items) {
        return new Blueprint(facts, items, EnumSet.allOf(Kind.class), true);
    }

    /** The same blueprint with a mean predicted difficulty of its own. */
    public Blueprint aimingAt(double difficulty) {
        return new Blueprint(cells, graded, OptionalDouble.of(difficulty), admitted);
    }

    /** The same blueprint, drawn only from items that satisfy this too. */
    public Blueprint admitting(Predicate<Item> some) {
        return new Blueprint(cells, graded, target, admitted.and(some));
    }

    /** How many items a complete form has. */
    public int items() {
        return cells.stream().mapToInt(Cell::items).sum();
    }

    boolean allows(Cell cell, Item item) {
        return cell.allows(item) && (!graded || item.basis().gradable()) && admitted.test(item);
    }
}
