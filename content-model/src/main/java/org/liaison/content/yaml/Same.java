package org.liaison.content.yaml;

import java.util.Locale;

/** Compares words as a reader would: letter case and the amount of white space do not count. */
final class Same {

    private Same() {}

    static boolean words(String one, String other) {
        return key(one).equals(key(other));
    }

    static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
