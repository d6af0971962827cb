package org.liaison.web.owndata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a person's own data as a zip, row by row, however much it is. */
@Component
class OwnData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<OwnTable> tables;

    OwnData(List<OwnTable> tables) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(OwnTable::name)).toList();
    }

    /** The tables in the zip, by their names. */
    List<OwnTable> tables() {
        return tables;
    }

    /** Writes each table twice, as CSV and as JSON, and leaves the stream open. */
    void write(PersonId person, OutputStream into) throws IOException {
        var zip = new ZipOutputStream(into, StandardCharsets.UTF_8);
        for (var table : tables) {
            zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
            csv(table, person, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(table.name() + ".json"));
            json(table, person, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void csv(OwnTable table, PersonId person, OutputStream into) {
        say(into, CsvLine.of(table.columns()));
        table.rows(person, row -> say(into, CsvLine.of(row)));
    }

    private static void json(OwnTable table, PersonId person, OutputStream into) {
        var rows = new int[1];
        say(into, "[");
        table.rows(person, row -> {
            say(into, (rows[0]++ == 0 ? "\n" : ",\n") + JSON.writeValueAsString(named(table.columns(), row)));
        });
        say(into, "\n]\n");
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (var at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), row.get(at));
        }
        return named;
    }

    private static void say(OutputStream into, String text) {
        try {
            into.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
