package org.liaison.web.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liaison.web.csv.CsvText;

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
        try {
            CsvText.rows(text, delimiter(text)).stream()
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .forEach(row -> entries.add(entry(row)));
        } catch (CsvText.Broken broken) {
            throw new Unreadable("enroll.broken", broken.line());
        }
        if (!entries.isEmpty() && isHeading(entries.get(0))) {
            entries.remove(0);
        }
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new Unreadable(entries.isEmpty() ? "enroll.empty" : "enroll.many", MOST);
        }
        return new Roster(entries);
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Entry entry(CsvText.Row row) {
        var cells = row.cells();
        return new Entry(row.line(), cells.get(0).toLowerCase(Locale.ROOT), cells.size() > 1 ? cells.get(1) : "");
    }

    private static boolean isHeading(Entry entry) {
        return entry.login().equals("login") && entry.name().equalsIgnoreCase("name");
    }
}
