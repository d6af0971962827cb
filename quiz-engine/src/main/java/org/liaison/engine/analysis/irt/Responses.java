package org.liaison.engine.analysis.irt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Who answered what: learners in rows, items in columns. Rows that are alike are kept once, with their number. */
public final class Responses {

    /** An item that a learner was not asked. */
    public static final int NOT_ASKED = -1;

    private final int items;
    private final List<byte[]> patterns;
    private final int[] times;
    private final int[] patternOf;

    private Responses(int items, List<byte[]> patterns, int[] times, int[] patternOf) {
        this.items = items;
        this.patterns = patterns;
        this.times = times;
        this.patternOf = patternOf;
    }

    /**
     * @param rows 1 for right, 0 for wrong, {@link #NOT_ASKED} where the learner did not get the item
     * @throws IllegalArgumentException if there is no row, or the rows differ in length or hold anything else
     */
    public static Responses of(List<int[]> rows) {
        if (rows.isEmpty() || rows.get(0).length == 0) {
            throw new IllegalArgumentException("No responses");
        }
        var items = rows.get(0).length;
        var index = new LinkedHashMap<String, Integer>();
        var patterns = new ArrayList<byte[]>();
        var patternOf = new int[rows.size()];
        for (var learner = 0; learner < patternOf.length; learner++) {
            var pattern = pattern(rows.get(learner), items);
            var key = new String(pattern, StandardCharsets.ISO_8859_1);
            patternOf[learner] = index.computeIfAbsent(key, unused -> {
                patterns.add(pattern);
                return patterns.size() - 1;
            });
        }
        var times = new int[patterns.size()];
        for (var pattern : patternOf) {
            times[pattern]++;
        }
        return new Responses(items, patterns, times, patternOf);
    }

    private static byte[] pattern(int[] row, int items) {
        if (row.length != items) {
            throw new IllegalArgumentException("A row of " + row.length + " responses among rows of " + items);
        }
        var pattern = new byte[items];
        for (var item = 0; item < items; item++) {
            if (row[item] < NOT_ASKED || row[item] > 1) {
                throw new IllegalArgumentException("Not a response: " + row[item]);
            }
            pattern[item] = (byte) row[item];
        }
        return pattern;
    }

    public int items() {
        return items;
    }

    public int learners() {
        return patternOf.length;
    }

    /** How many learners were asked an item. */
    public int asked(int item) {
        return count(item, 0) + count(item, 1);
    }

    /** How many learners were right on an item. */
    public int right(int item) {
        return count(item, 1);
    }

    private int count(int item, int response) {
        var count = 0;
        for (var pattern = 0; pattern < times.length; pattern++) {
            if (patterns.get(pattern)[item] == response) {
                count += times[pattern];
            }
        }
        return count;
    }

    int patterns() {
        return times.length;
    }

    /** The responses of a pattern; not to be changed. */
    byte[] pattern(int pattern) {
        return patterns.get(pattern);
    }

    /** How many learners share a pattern. */
    int times(int pattern) {
        return times[pattern];
    }

    int patternOf(int learner) {
        return patternOf[learner];
    }
}
