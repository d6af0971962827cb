package org.liaison.web.quiz;

import java.util.List;
import java.util.Map;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The fields of a question's form, filled in as the learner left them or as their kept answer says.
 *
 * <p>Options, a verdict and typed text are in {@code answer}, a correction is in {@code correction}; a row has a field of its own,
 * {@code row-} and its id, and so has a step to be ordered, {@code place-} and its id. How sure the
 * learner is, from 1 to 3, is in {@code certainty}.
 */
public record Fields(Map<String, List<String>> values) {

    static final String ANSWER = "answer";
    static final String CORRECTION = "correction";
    static final String ROW = "row-";
    static final String PLACE = "place-";
    static final String CERTAINTY = "certainty";

    /** The form filled in with a kept answer. */
    static Fields of(Presentation shown, Response response) {
        var form = new LinkedMultiValueMap<String, String>();
        switch (shown.input()) {
            case ONE, SEVERAL, TEXT -> form.put(ANSWER, response.values());
            case VERDICT -> {
                form.add(ANSWER, response.value(0));
                form.add(CORRECTION, response.value(1));
            }
            case ROWS -> {
                for (var row = 0; row < shown.rows().size(); row++) {
                    form.add(ROW + shown.rows().get(row).id(), response.value(row));
                }
            }
            case ORDER -> {
                for (var place = 0; place < response.values().size(); place++) {
                    form.add(PLACE + response.value(place), String.valueOf(place + 1));
                }
            }
        }
        return new Fields(form);
    }

    /** The same with one field more. */
    Fields with(String name, String value) {
        var more = new LinkedMultiValueMap<String, String>();
        more.putAll(values);
        more.add(name, value);
        return new Fields(more);
    }

    /** All values of a field. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one value of a field, empty when there is none. */
    public String one(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    /** Whether a field has this value among its values. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
