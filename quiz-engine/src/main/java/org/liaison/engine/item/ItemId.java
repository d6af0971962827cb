package org.liaison.engine.item;

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

    private static final String TEMPLATE = "abcdefghijklmnopqrstuvwxyz0123456789.-";
    private static final String VARIANT = "0123456789abcdef";
    private static final int DIGITS = 8;

    public ItemId {
        if (!isOf(TEMPLATE, template) || !isOf(VARIANT, variant) || variant.length() != DIGITS) {
            throw new IllegalArgumentException("Not an item id: " + template + " " + variant);
        }
    }

    private static boolean isOf(String letters, String text) {
        for (var at = 0; at < text.length(); at++) {
            if (letters.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The item of this fact and template that reads like {@code content}. */
    public static ItemId of(FactId fact, String template, String content) {
        return new ItemId(fact, template, Digest.of(content, DIGITS));
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
