package org.liaison.web.ruling;

import java.util.Map;
import java.util.Optional;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Reworded;

/**
 * Which items may be asked, as reviewers said last.
 *
 * @param required whether graded quizzes may ask only what is approved
 * @param said what was said last, by scope and subject; what was taken back is not in it
 */
public record Clearance(boolean required, Map<Scope, Map<String, Said>> said) {

    /** Nobody has said anything. */
    public static final Clearance NONE = new Clearance(false, Map.of());

    public Clearance {
        said = Map.copyOf(said);
    }

    /** How an item stands: a block counts from wherever it reaches the item. */
    public ItemStanding of(ItemId item) {
        var blocked = of(Scope.TEMPLATE, item)
                .or(() -> of(Scope.PAIR, item))
                .filter(word -> word.standing() == ItemStanding.BLOCKED);
        return blocked.or(() -> of(Scope.ITEM, item)).map(Said::standing).orElse(ItemStanding.OPEN);
    }

    private Optional<Said> of(Scope scope, ItemId item) {
        return Optional.ofNullable(said.getOrDefault(scope, Map.of()).get(scope.subject(item)));
    }

    /** Whether practice may ask an item. */
    public boolean mayPractice(Item item) {
        return of(item.id()) != ItemStanding.BLOCKED;
    }

    /** Whether reviewers keep an item back from whatever counts for something. */
    public boolean isKeptBack(Item item) {
        var standing = of(item.id());
        return standing == ItemStanding.HELD || standing == ItemStanding.BLOCKED;
    }

    /** Whether a graded quiz may ask an item. */
    public boolean mayGrade(Item item) {
        return switch (of(item.id())) {
            case APPROVED, REWORDED -> true;
            case HELD, BLOCKED -> false;
            case OPEN -> !required;
        };
    }

    /** The item as it is to be asked: with the reviewer's stem where there is one. */
    public Item asAsked(Item item) {
        return of(item.id()) == ItemStanding.REWORDED
                ? of(Scope.ITEM, item.id())
                        .map(word -> item.match(new Reworded(word.stem())))
                        .orElse(item)
                : item;
    }
}
