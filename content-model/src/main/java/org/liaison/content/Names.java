package org.liaison.content;

import java.util.regex.Pattern;

/** What an id may look like: lower-case words and numbers, joined by dots and hyphens. */
public final class Names {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Names() {}

    /** Whether this text may be an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The same id, one string for all that name the same, since ids are looked up and compared without end. */
    static String require(String what, String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not " + what + ": '" + value
                    + "' (lower-case letters and digits, joined by single dots or hyphens)");
        }
        return value.intern();
    }

    static String requireText(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Blank " + what);
        }
        return value.strip();
    }
}
