package org.liaison.web.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A line of CSV that a spreadsheet shows and never runs: a text that it would take for a formula gets an apostrophe in front.
 *
 * <p>Every cell is quoted, so that neither commas nor line breaks in it matter.
 */
public final class CsvLine {

    private static final String STARTS_A_FORMULA = "(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*";
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    private CsvLine() {}

    /** The line of these cells, with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + guarded(text).replace("\"", "\"\"") + '"';
    }

    /** The text, with an apostrophe in front where a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        var runs = text.matches(STARTS_A_FORMULA) && !text.matches(NUMBER);
        return (runs ? "'" : "") + text;
    }
}
