package org.liaison.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.liaison.web.csv.CsvText;
import org.liaison.web.csv.CsvText.Row;

/** The rows of a CSV file, each with its line; cells are separated by commas, semicolons or tabs, as its first line shows. */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvRows() {}

    /** @throws UnusableSheet if it is no CSV file, or there is nothing in it */
    static List<Row> of(Path file) {
        var rows = rows(file);
        if (rows.isEmpty()) {
            throw new UnusableSheet(file, 1, "there is nothing in this file.");
        }
        return rows;
    }

    private static List<Row> rows(Path file) {
        var text = text(file);
        try {
            return CsvText.rows(text, delimiter(text.lines().findFirst().orElse("")));
        } catch (CsvText.Broken problem) {
            throw new UnusableSheet(
                    file, problem.line(), "this is no CSV from here on; look for a quotation mark that is not closed.");
        }
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException problem) {
            throw new UnusableSheet(file, 1, "there is no such file.");
        } catch (CharacterCodingException problem) {
            throw new UnusableSheet(file, 1, "this is not UTF-8 text.");
        } catch (IOException problem) {
            throw new UnusableSheet(file, 1, "this file cannot be read.");
        }
    }

    private static char delimiter(String header) {
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }
}
