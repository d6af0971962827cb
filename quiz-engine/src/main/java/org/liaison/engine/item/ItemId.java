package org.liaison.engine.item;

import java.util.regex.Pattern;
import org.liaison.content.FactId;

/**
 * Which item this is: the fact it asks, by which template, in which variant.
 *
 * <p>The variant is a digest of what the learner sees and what is right, so a reworded item is another item and statistics never
 * mix two wordings; the fact ties the wordings together.
 *
 * @param variant eight hexadecimal digits
 */
public record ItemId(FactId fact, String template, String variant) {

    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern VARIANT = Pattern.compile("[0-9a-f]{8}");

    public ItemId {
        if (!TEMPLATE.matcher(template).matches() || !VARIANT.matcher(variant).matches()) {
            throw new IllegalArgumentException("Not an item id: " + template + " " + variant);
        }
    }

    /** The item of this fact and template that reads like {@code content}. */
    public static ItemId of(FactId fact, String template, String content) {
        return new ItemId(fact, template, Digest.of(content).substring(0, 8));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is no item id
     */
    public static ItemId parse(String text) {
        var parts = text.split("~", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not an item id: '" + text + "'");
        }
        return new ItemId(new FactId(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return fact + "~" + template + "~" + variant;
    }
}
