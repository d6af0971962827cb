package org.liaison.web.owndata;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.liaison.web.csv.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/** A table as it fills: its rows in both formats at once. */
final class Sheet<R> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnTable<R, ?> table;
    private final List<String> columns;
    private final Packed csv = new Packed();
    private final Packed json = new Packed();
    private int rows;

    Sheet(OwnTable<R, ?> table) {
        this.table = table;
        columns = table.columns().stream().map(OwnTable.Column::name).toList();
        csv.add(CsvLine.of(columns));
        json.add("[");
    }

    void add(R one) {
        table.rows(one).forEach(this::row);
    }

    private void row(List<Object> values) {
        csv.add(CsvLine.of(values.stream().map(Sheet::text).toList()));
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (var at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), plain(values.get(at)));
        }
        json.add((rows++ == 0 ? "\n" : ",\n") + JSON.writeValueAsString(named));
    }

    private static String text(Object value) {
        var plain = plain(value);
        return plain == null ? "" : plain.toString();
    }

    /** A number as it is, a constant by its name, anything else as text; null for what there is none of. */
    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Sheet::plain).orElse(null);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Number ? value : value.toString();
    }

    void writeTo(ZipOutputStream zip) throws IOException {
        json.add("\n]\n");
        entry(zip, ".csv", csv);
        entry(zip, ".json", json);
    }

    private void entry(ZipOutputStream zip, String ending, Packed content) throws IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ending));
        content.writeTo(zip);
        zip.closeEntry();
    }
}
