package org.liaison.engine.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * What a form should be like.
 *
 * @param facts the facts it may ask, at least one; earlier ones first where there are more than needed and {@code inOrder}
 * @param items how many items, at least 1
 * @param kinds the kinds it may use, at least one
 * @param graded whether only facts that may be graded are asked
 */
public record Blueprint(List<FactId> facts, int items, Set<Kind> kinds, boolean graded) {

    public Blueprint {
        facts = List.copyOf(facts);
        kinds = Set.copyOf(kinds);
        if (facts.isEmpty() || items < 1 || kinds.isEmpty()) {
            throw new IllegalArgumentException("A form needs facts, items and kinds");
        }
    }

    /** A form of any kind of item for practice. */
    public static Blueprint practice(List<FactId> facts, int items) {
        return new Blueprint(facts, items, EnumSet.allOf(Kind.class), false);
    }

    /** A form of any kind of item that may be graded. */
    public static Blueprint graded(List<FactId> facts, int items) {
        return new Blueprint(facts, items, EnumSet.allOf(Kind.class), true);
    }

    boolean allows(Item item) {
        return kinds.contains(item.kind()) && (!graded || item.basis().gradable());
    }
}
