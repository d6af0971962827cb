package org.liaison.web.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The known words, found again from their beginnings and from misspellings. */
final class Spelling {

    private static final int SHORTEST_TO_MEND = 4;
    private static final int LONG = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_ENDINGS = 50;

    private final NavigableSet<String> words = new TreeSet<>();
    private final Map<String, Set<String>> byTrigram = new HashMap<>();

    void add(String word) {
        if (words.add(word)) {
            trigrams(word)
                    .forEach(part -> byTrigram
                            .computeIfAbsent(part, any -> new HashSet<>())
                            .add(word));
        }
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** Longer known words that begin like this one. */
    List<String> beginningWith(String beginning) {
        return beginning.length() < SHORTEST_BEGINNING
                ? List.of()
                : words.tailSet(beginning, false).stream()
                        .takeWhile(word -> word.startsWith(beginning))
                        .limit(MOST_ENDINGS)
                        .toList();
    }

    /** Known words that this one may be a misspelling of, with how many slips lie between: one, or two in a long word. */
    Map<String, Integer> near(String word) {
        Map<String, Integer> near = new HashMap<>();
        if (word.length() < SHORTEST_TO_MEND) {
            return near;
        }
        var most = word.length() < LONG ? 1 : 2;
        Set<String> candidates = new HashSet<>();
        trigrams(word).forEach(part -> candidates.addAll(byTrigram.getOrDefault(part, Set.of())));
        for (var candidate : candidates) {
            var slips = Math.abs(candidate.length() - word.length()) > most ? most + 1 : slips(word, candidate);
            if (slips > 0 && slips <= most) {
                near.put(candidate, slips);
            }
        }
        return near;
    }

    /** Every run of three letters, the beginning and the end of the word being letters too. */
    private static List<String> trigrams(String word) {
        var padded = "^^" + word + "$";
        return IntStream.range(0, padded.length() - 2)
                .mapToObj(at -> padded.substring(at, at + 3))
                .toList();
    }

    /** How many letters have to be added, left out, replaced or swapped with their neighbor. */
    static int slips(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var row = 0; row <= one.length(); row++) {
            for (var column = 0; column <= other.length(); column++) {
                table[row][column] = slips(table, one, other, row, column);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int slips(int[][] table, String one, String other, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        var same = one.charAt(row - 1) == other.charAt(column - 1);
        var least = Math.min(table[row - 1][column], table[row][column - 1]) + 1;
        least = Math.min(least, table[row - 1][column - 1] + (same ? 0 : 1));
        var swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
    }
}
