package org.liaison.content;

import java.util.regex.Pattern;

/** What an id may look like: lower-case words and numbers, joined by dots and hyphens. */
final class Names {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Names() {}

    static void require(String what, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not " + what + ": '" + value
                    + "' (lower-case letters and digits, joined by single dots or hyphens)");
        }
    }

    static String requireText(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Blank " + what);
        }
        return value.strip();
    }
}
