package org.liaison.engine.analysis;

import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

/** What one response confuses, where the kind of item ties a wrong pick to one right one. */
record ConfusedIn(Response response) {

    List<Confusion> of(Item item) {
        return item instanceof MultipleChoice several ? ofSeveral(several) : among(item.offered());
    }

    /** One right option missed and one wrong one ticked instead; with more of either, nobody knows what was taken for what. */
    private List<Confusion> ofSeveral(MultipleChoice item) {
        var missed = item.options().stream()
                .filter(option -> option.correct() && !isPicked(option))
                .toList();
        var ticked = item.options().stream()
                .filter(option -> !option.correct() && isPicked(option))
                .toList();
        return missed.size() == 1 && ticked.size() == 1 ? between(missed.get(0), ticked.get(0)) : List.of();
    }

    private List<Confusion> among(List<Option> options) {
        var key = options.stream().filter(Option::correct).findFirst();
        var picked = options.stream()
                .filter(option -> !option.correct() && isPicked(option))
                .findFirst();
        return key.isEmpty() || picked.isEmpty() ? List.of() : between(key.get(), picked.get());
    }

    private boolean isPicked(Option option) {
        return response.values().contains(option.id());
    }

    private static List<Confusion> between(Option right, Option picked) {
        return Optional.ofNullable(right.entity())
                .flatMap(wanted -> picked.named()
                        .filter(chosen -> !chosen.equals(wanted))
                        .map(chosen -> List.of(new Confusion(wanted, chosen))))
                .orElse(List.of());
    }
}
