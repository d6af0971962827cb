package org.liaison.content.yaml;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an id from plain words. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters and digits joined by single hyphens; words of another script become a number. */
    static String of(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        var slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? Integer.toHexString(words.hashCode()) : slug;
    }
}
