package org.liaison.web.owndata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/** Writes a person's own data as a zip: each record is read once, for all tables and both formats. */
@Component
class OwnData {

    private final List<OwnRecords<?>> records;

    OwnData(List<OwnRecords<?>> records) {
        this.records = List.copyOf(records);
    }

    /** The tables in the zip, by their names. */
    List<OwnTable<?, ?>> tables() {
        return records.stream()
                .<OwnTable<?, ?>>flatMap(some -> some.tables().stream())
                .sorted(Comparator.comparing(OwnTable::name))
                .toList();
    }

    /** Writes each table as CSV and as JSON, and leaves the stream open. */
    void write(PersonId person, OutputStream into) throws IOException {
        var zip = new ZipOutputStream(into, StandardCharsets.UTF_8);
        for (var some : records) {
            write(some, person, zip);
        }
        zip.finish();
    }

    private static <R> void write(OwnRecords<R> records, PersonId person, ZipOutputStream zip) throws IOException {
        List<Sheet<R>> sheets = records.tables().stream()
                .<Sheet<R>>map(table -> new Sheet<>(table))
                .toList();
        records.about(person, one -> sheets.forEach(sheet -> sheet.add(one)));
        for (var sheet : sheets) {
            sheet.writeTo(zip);
        }
    }
}
