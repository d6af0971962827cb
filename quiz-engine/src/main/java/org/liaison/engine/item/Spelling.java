package org.liaison.engine.item;

import java.text.Normalizer;
import java.util.Locale;

/** Compares what was typed with what was meant. */
final class Spelling {

    private static final int SHORTEST_WITH_SLIP = 5;

    private Spelling() {}

    /** The letters and digits of a text, without case, accents, punctuation, blanks and a leading "the". */
    static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .strip();
        return folded.replaceFirst("^the\\s+", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * Whether one edit turns {@code meant} into {@code typed}: a letter more, less, other, or two neighbors swapped (the
     * restricted edit distance of Damerau 1964 is 1).
     */
    static boolean isSlipOf(String typed, String meant) {
        if (meant.length() < SHORTEST_WITH_SLIP || Math.abs(typed.length() - meant.length()) > 1) {
            return false;
        }
        var same = commonPrefix(typed, meant);
        var rest = typed.substring(same);
        var wanted = meant.substring(same);
        if (rest.isEmpty() || wanted.isEmpty()) {
            return rest.length() + wanted.length() == 1;
        }
        return rest.substring(1).equals(wanted)
                || rest.equals(wanted.substring(1))
                || rest.substring(1).equals(wanted.substring(1))
                || isSwap(rest, wanted);
    }

    private static boolean isSwap(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static int commonPrefix(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
