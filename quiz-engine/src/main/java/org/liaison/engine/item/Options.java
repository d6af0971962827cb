package org.liaison.engine.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every list of options obeys. */
final class Options {

    private Options() {}

    /** A copy of the options, which differ from each other and of which {@code correct} are right. */
    static List<Option> require(ItemId item, List<Option> options) {
        var copy = List.copyOf(options);
        if (copy.size() < 2 || ids(copy).size() != copy.size()) {
            throw new IllegalArgumentException("Item " + item + " needs at least two different options");
        }
        return copy;
    }

    static Set<String> ids(List<Option> options) {
        var ids = new HashSet<String>();
        options.forEach(option -> ids.add(option.id()));
        return ids;
    }

    static long correct(List<Option> options) {
        var correct = 0L;
        for (var option : options) {
            correct += option.correct() ? 1 : 0;
        }
        return correct;
    }

    /** Whether the values are different options of the list. */
    static boolean offer(List<Option> options, List<String> values) {
        return ids(options).containsAll(values) && new HashSet<>(values).size() == values.size();
    }

    static void requireAccepted(Item item, Response response) {
        if (!item.accepts(response)) {
            throw new IllegalArgumentException("Not on offer in " + item.id() + ": " + response.values());
        }
    }
}
