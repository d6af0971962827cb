package org.liaison.engine.item;

import java.util.List;

/**
 * What a learner responded, in one shape for all kinds: a list of values.
 *
 * <p>A choice has the ids of the options picked, in any order; a true-or-false item {@code true} or {@code false} and the id of
 * the correction; matching the id of the choice for each row, in the order of the rows; ordering the ids of the steps, in the
 * learner's order; a short answer the text typed. An empty value is a part left blank.
 */
public record Response(List<String> values) {

    /** Nothing at all. */
    public static final Response BLANK = new Response(List.of());

    public Response {
        values = List.copyOf(values);
    }

    public static Response of(String... values) {
        return new Response(List.of(values));
    }

    /** Whether every part was left blank. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** The value of a part, empty when it was left blank. */
    public String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
