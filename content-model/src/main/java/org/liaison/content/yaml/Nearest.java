package org.liaison.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what an author meant by a word that is not known. */
final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** The known word closest to the one typed, if any is close enough to be a slip of the keys. */
    static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var most = Math.max(1, Math.min(typed.length() / 2, 2 + typed.length() / 8));
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= most)
                .filter(word -> distance(typed, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of a message about a word that is not allowed: the nearest that is, and all that are. */
    static String offer(String typed, Collection<String> allowed) {
        var all = String.join(", ", allowed);
        return to(typed, allowed)
                .map(near -> "; did you mean '" + near + "'? Allowed are " + all)
                .orElse("; allowed are " + all);
    }

    /** The end of a message about a name that is not known: the nearest that is, or what to do otherwise. */
    static String guess(String typed, Collection<String> known, String otherwise) {
        return to(typed, known).map(near -> "; did you mean '" + near + "'?").orElse("; " + otherwise);
    }

    /** Whether one slip of the keys turns a known word into the one typed. */
    static boolean isOneSlipFrom(String typed, Collection<String> known) {
        return typed.length() <= LONGEST
                && known.stream()
                        .filter(word -> Math.abs(word.length() - typed.length()) <= 1)
                        .anyMatch(word -> distance(typed, word) == 1);
    }

    /** How many letters must be changed, added, dropped or swapped with a neighbor to turn one word into the other. */
    static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
