package org.liaison.content.yaml;

import java.util.Optional;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Items;
import org.liaison.content.yaml.Value.Text;

/** A list item of the form {@code word: words}, such as a fact; it may stand in quotes as a whole. */
record Pair(Text key, Text value) {

    /** @param form what such an item looks like, for the message */
    static Optional<Pair> of(Value item, String form, Problems problems) {
        if (item instanceof Block block) {
            return ofBlock(block, form, problems);
        }
        if (item instanceof Text text && text.text().contains(": ")) {
            var colon = text.text().indexOf(": ");
            return Optional.of(new Pair(
                    text.with(text.text().substring(0, colon)),
                    text.with(text.text().substring(colon + 2))));
        }
        problems.error(item.at(), "this is not of the form '- " + form + "'; write it like that, on one line");
        return Optional.empty();
    }

    /** The same where names follow the colon: one, several with commas, or a list in brackets. */
    static Optional<Pair> ofNames(Value item, String form, Problems problems) {
        if (item instanceof Block block
                && block.entries().size() == 1
                && block.entries().get(0).value() instanceof Items list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Text.class::isInstance)) {
            var names =
                    String.join(", ", list.items().stream().map(Value::toString).toList());
            return Optional.of(new Pair(block.entries().get(0).key(), new Text(list.at(), names)));
        }
        return of(item, form, problems);
    }

    private static Optional<Pair> ofBlock(Block block, String form, Problems problems) {
        if (block.entries().size() > 1) {
            var second = block.entries().get(1).key();
            problems.error(second.at(), "'" + second + "' belongs to no list item; begin the line with '- '");
        }
        var entry = block.entries().stream().findFirst();
        if (entry.isPresent() && entry.get().value() instanceof Text text && !text.isBlank()) {
            return Optional.of(new Pair(entry.get().key(), text));
        }
        problems.error(block.at(), "this is not of the form '- " + form + "'; words must follow the colon");
        return Optional.empty();
    }
}
