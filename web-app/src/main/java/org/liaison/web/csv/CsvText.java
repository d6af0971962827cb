package org.liaison.web.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Reads CSV by RFC 4180, with blanks around cells and empty lines left out. */
public final class CsvText {

    private CsvText() {}

    /** @param line where the row ends, counted from 1 */
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Says from which line on a text is no CSV any more: there a quotation mark is not closed. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1;
        private final long line;

        Broken(long line, Exception cause) {
            super("Not CSV from line " + line + " on", cause);
            this.line = line;
        }

        /** Counted from 1. */
        public long line() {
            return line;
        }
    }

    /** @throws Broken if a quotation mark is not closed */
    public static List<Row> rows(String text, char delimiter) throws Broken {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        var rows = new ArrayList<Row>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), row.toList()));
            }
        } catch (IOException | UncheckedIOException problem) {
            throw new Broken(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1, problem);
        }
        return rows;
    }
}
