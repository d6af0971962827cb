package org.liaison.web.owndata;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of one's own data. It is described here once, whatever the format it is written in.
 *
 * @param <R> what is read
 * @param <P> what makes a row; a record has one or several
 * @param name its name in the zip, without an ending; {@code my-data.table.} and the name is the key of what it holds
 * @param parts the rows that a record makes
 */
public record OwnTable<R, P>(String name, Function<R, Stream<P>> parts, List<Column<P>> columns) {

    public OwnTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param value what a row has in it: a text, a number, a time, a constant, or an {@code Optional} of these
     */
    public record Column<P>(String name, Function<P, ?> value) {}

    /** A table with one row a record, and no column yet. */
    public static <R> OwnTable<R, R> named(String name) {
        return named(name, Stream::of);
    }

    /** A table with as many rows as a record has parts, and no column yet. */
    public static <R, P> OwnTable<R, P> named(String name, Function<R, Stream<P>> parts) {
        return new OwnTable<>(name, parts, List.of());
    }

    /** The same with one more column at its end. */
    public OwnTable<R, P> column(String column, Function<P, ?> value) {
        return new OwnTable<>(
                name,
                parts,
                Stream.concat(columns.stream(), Stream.of(new Column<>(column, value)))
                        .toList());
    }

    /** The rows of a record, each with a value for every column. */
    Stream<List<Object>> rows(R of) {
        return parts.apply(of)
                .map(part -> columns.stream()
                        .<Object>map(column -> column.value().apply(part))
                        .toList());
    }
}
