package org.liaison.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.liaison.web.csv.CsvText.Row;

/**
 * The answers to one test as a file gives them. A blank cell is an answer left out, and earns nothing.
 *
 * @param rows the answers, one row a learner, as they are written
 * @param keys the right option of every item whose cells hold options instead of marks
 */
record AnswerSheet(Path file, List<String> items, List<Row> rows, Map<String, String> keys) {

    private static final String LEARNERS =
            "(?i)|(learner|student|person|participant|candidate|user|name|id)([ _-]?(id|name|no))?";
    private static final String KEY_ROW = "KEY";

    /**
     * @param keys the right options by item; a row named KEY adds to them
     * @throws UnusableSheet at the first line that cannot be used
     */
    static AnswerSheet read(Path file, Map<String, String> keys) {
        var rows = CsvRows.of(file);
        var named = rows.get(0).cells().stream().anyMatch(cell -> !isMark(cell));
        var header =
                named ? rows.get(0) : new Row(1, numbers(rows.get(0).cells().size()));
        var body = named ? rows.subList(1, rows.size()) : rows;
        body.forEach(row -> requireWidth(file, row, header));
        var skip = namesLearners(header, body, keys) ? 1 : 0;
        var items = header.cells().subList(skip, header.cells().size());
        requireDifferent(file, header.line(), items);
        return new AnswerSheet(file, items, answers(body, skip), allKeys(file, items, body, skip, keys)).checked();
    }

    private static List<String> numbers(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
    }

    private static void requireWidth(Path file, Row row, Row header) {
        if (row.cells().size() != header.cells().size()) {
            throw new UnusableSheet(
                    file,
                    row.line(),
                    "%d cells, but the first line has %d."
                            .formatted(row.cells().size(), header.cells().size()));
        }
    }

    private static void requireDifferent(Path file, long line, List<String> items) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (item.isEmpty() || !seen.add(item)) {
                throw new UnusableSheet(
                        file, line, item.isEmpty() ? "an item has no name." : "two items are named '" + item + "'.");
            }
        }
        if (items.isEmpty()) {
            throw new UnusableSheet(file, line, "there is no item.");
        }
    }

    /** Whether the first column names the learners: its header says so, or it holds the word KEY, or never a mark. */
    private static boolean namesLearners(Row header, List<Row> body, Map<String, String> keys) {
        var first = header.cells().get(0);
        if (keys.containsKey(first)) {
            return false;
        }
        return first.matches(LEARNERS)
                || body.stream().anyMatch(AnswerSheet::isKeyRow)
                || (!body.isEmpty()
                        && body.stream().noneMatch(row -> isMark(row.cells().get(0))));
    }

    private static boolean isKeyRow(Row row) {
        return row.cells().get(0).equalsIgnoreCase(KEY_ROW);
    }

    private static List<Row> answers(List<Row> body, int skip) {
        return body.stream()
                .filter(row -> skip == 0 || !isKeyRow(row))
                .map(row -> new Row(
                        row.line(), row.cells().subList(skip, row.cells().size())))
                .toList();
    }

    private static Map<String, String> allKeys(
            Path file, List<String> items, List<Row> body, int skip, Map<String, String> given) {
        var keys = new LinkedHashMap<String, String>();
        body.stream().filter(row -> skip == 1 && isKeyRow(row)).forEach(row -> {
            for (var item = 0; item < items.size(); item++) {
                var option = row.cells().get(item + 1);
                if (!option.isEmpty()) {
                    keys.put(items.get(item), option);
                }
            }
        });
        given.forEach((item, option) -> {
            if (!items.contains(item)) {
                throw new UnusableSheet(file, 1, "the key names an item '" + item + "' that is not in the file.");
            }
            keys.put(item, option.strip());
        });
        return keys;
    }

    private AnswerSheet checked() {
        for (var row : rows) {
            for (var item = 0; item < items.size(); item++) {
                var cell = row.cells().get(item);
                if (!keys.containsKey(items.get(item)) && !isMark(cell)) {
                    throw new UnusableSheet(
                            file,
                            row.line(),
                            "'%s' is no mark for item '%s': give 0 or 1, or name the right option with --key %s=OPTION."
                                    .formatted(cell, items.get(item), items.get(item)));
                }
            }
        }
        if (rows.size() < 2) {
            throw new UnusableSheet(file, rows.isEmpty() ? 1 : rows.get(0).line(), "fewer than two learners.");
        }
        return this;
    }

    private static boolean isMark(String cell) {
        return cell.isEmpty() || cell.matches("[01]|[01]\\.0*|0?\\.[0-9]+");
    }

    /** The marks, one row a learner. */
    List<double[]> marks() {
        var marks = new ArrayList<double[]>();
        for (var row : rows) {
            var earned = new double[items.size()];
            java.util.Arrays.setAll(earned, item -> mark(item, row.cells().get(item)));
            marks.add(earned);
        }
        return marks;
    }

    private double mark(int item, String cell) {
        var key = keys.get(items.get(item));
        if (key != null) {
            return cell.equals(key) ? 1 : 0;
        }
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    /** The options of an item that were chosen or are right, in alphabetical order; empty for an item with marks. */
    List<String> options(int item) {
        var key = keys.get(items.get(item));
        if (key == null) {
            return List.of();
        }
        var options = new TreeSet<String>();
        options.add(key);
        rows.forEach(row -> options.add(row.cells().get(item)));
        options.remove("");
        return List.copyOf(options);
    }

    /** The first line with a mark between nothing and everything; 0 when there is none. */
    long firstPartialMark() {
        var marks = marks();
        for (var learner = 0; learner < marks.size(); learner++) {
            if (java.util.Arrays.stream(marks.get(learner)).anyMatch(mark -> mark > 0 && mark < 1)) {
                return rows.get(learner).line();
            }
        }
        return 0;
    }
}
