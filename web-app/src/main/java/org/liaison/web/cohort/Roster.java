package org.liaison.web.cohort;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of people as a spreadsheet saves it: login and name, one person a line, separated by commas, semicolons or tabs.
 *
 * @param entries in the order of the list, without its heading
 */
record Roster(List<Entry> entries) {

    static final int MOST = 500;

    Roster {
        entries = List.copyOf(entries);
    }

    /**
     * One line of the list.
     *
     * @param line counted from 1
     */
    record Entry(long line, String login, String name) {}

    /** Says where a list cannot be read, and how to mend it. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;
        private final String messageKey;
        private final long line;

        Unreadable(String messageKey, long line) {
            super(messageKey);
            this.messageKey = messageKey;
            this.line = line;
        }

        String messageKey() {
            return messageKey;
        }

        long line() {
            return line;
        }
    }

    /** @throws Unreadable if there is nobody in the text, more than {@value #MOST} people, or a quotation mark that is not closed */
    static Roster read(String text) throws Unreadable {
        List<Entry> entries = new ArrayList<>();
        try (var parser = format(text).parse(new StringReader(text))) {
            for (var record : parser) {
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    entries.add(entry(record, parser.getCurrentLineNumber()));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable(
                    "enroll.broken",
                    entries.isEmpty() ? 1 : entries.get(entries.size() - 1).line() + 1);
        }
        entries.removeIf(entry -> entry.line() == entries.get(0).line() && isHeading(entry));
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new Unreadable(entries.isEmpty() ? "enroll.empty" : "enroll.many", MOST);
        }
        return new Roster(entries);
    }

    private static CSVFormat format(String text) {
        var first = text.lines().findFirst().orElse("");
        var delimiter = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Entry entry(CSVRecord record, long line) {
        return new Entry(line, record.get(0).toLowerCase(Locale.ROOT), record.size() > 1 ? record.get(1) : "");
    }

    private static boolean isHeading(Entry entry) {
        return entry.login().equals("login") && entry.name().equalsIgnoreCase("name");
    }
}
