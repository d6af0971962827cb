package org.liaison.web.insight;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.itemreport.ReportedItems;
import org.liaison.web.quiz.AskedItems;
import org.liaison.web.quiz.AttemptId;
import org.springframework.stereotype.Component;

/** Finds items by their ids: among those that were asked, else among those that forms are drawn from. */
@Component
public class KnownItems {

    private final ItemAnswers answers;
    private final ReportedItems reported;
    private final AskedItems asked;
    private final Assembly assembly;

    KnownItems(ItemAnswers answers, ReportedItems reported, AskedItems asked, Assembly assembly) {
        this.answers = answers;
        this.reported = reported;
        this.asked = asked;
        this.assembly = assembly;
    }

    /** The id that an address names; empty when it names none. */
    public static Optional<ItemId> parsed(String text) {
        try {
            return Optional.of(ItemId.parse(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The item; with its key, so only for eyes that may see it. */
    public Optional<Item> withId(ItemId id) {
        return Optional.ofNullable(asked(Set.of(id)).get(id))
                .or(() -> reported.attemptAt(id).flatMap(attempt -> in(attempt, id)))
                .or(() -> assembly.bank(id.fact()).stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst());
    }

    private Optional<Item> in(AttemptId attempt, ItemId id) {
        return asked.in(List.of(attempt)).getOrDefault(attempt, List.of()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** Those of these items that were asked, read in two queries. */
    Map<ItemId, Item> asked(Collection<ItemId> ids) {
        return asked.in(answers.examples(ids).values()).values().stream()
                .flatMap(List::stream)
                .filter(item -> ids.contains(item.id()))
                .collect(toMap(Item::id, item -> item, (one, same) -> one));
    }
}
