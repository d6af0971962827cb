package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Presentation.Choice;
import org.liaison.engine.item.Response;

/**
 * What a form that was sent says.
 *
 * @param response the answer; empty when what was sent cannot be kept
 * @param problem the key of the sentence that says what is missing or does not fit; empty when nothing is
 */
record Reading(Optional<Response> response, String problem) {

    static final int LONGEST_TEXT = 200;

    private static final String UNKNOWN = "answer.unknown";

    static Reading of(Presentation shown, Fields fields) {
        return switch (shown.input()) {
            case ONE -> one(shown, fields.all(Fields.ANSWER));
            case SEVERAL -> several(shown, fields.all(Fields.ANSWER));
            case VERDICT -> verdict(shown, fields);
            case ROWS -> rows(shown, fields);
            case ORDER -> order(shown, fields);
            case TEXT -> text(fields.all(Fields.ANSWER));
        };
    }

    boolean isComplete() {
        return problem.isEmpty();
    }

    private static Reading one(Presentation shown, List<String> picked) {
        if (isBlank(picked)) {
            return incomplete(Response.BLANK, "answer.missing.one");
        }
        return picked.size() == 1 && offers(shown.choices(), picked)
                ? complete(new Response(picked))
                : refused(UNKNOWN);
    }

    private static Reading several(Presentation shown, List<String> picked) {
        if (isBlank(picked)) {
            return incomplete(Response.BLANK, "answer.missing.several");
        }
        var different = picked.stream().distinct().count() == picked.size();
        return different && offers(shown.choices(), picked) ? complete(new Response(picked)) : refused(UNKNOWN);
    }

    private static Reading verdict(Presentation shown, Fields fields) {
        var verdict = fields.one(Fields.ANSWER);
        var correction = fields.one(Fields.CORRECTION);
        if (!List.of("", "true", "false").contains(verdict)
                || fields.all(Fields.ANSWER).size() > 1
                || fields.all(Fields.CORRECTION).size() > 1
                || !(correction.isEmpty() || offers(shown.choices(), List.of(correction)))) {
            return refused(UNKNOWN);
        }
        if (verdict.isEmpty()) {
            return correction.isEmpty()
                    ? incomplete(Response.BLANK, "answer.missing.verdict")
                    : refused("answer.missing.verdict");
        }
        if (verdict.equals("true") || shown.choices().isEmpty()) {
            return complete(Response.of(verdict));
        }
        return correction.isEmpty()
                ? incomplete(Response.of(verdict), "answer.missing.correction")
                : complete(Response.of(verdict, correction));
    }

    private static Reading rows(Presentation shown, Fields fields) {
        var picked = new ArrayList<String>();
        for (var row : shown.rows()) {
            var values = fields.all(Fields.ROW + row.id());
            if (values.size() != 1 || !(values.get(0).isEmpty() || offers(shown.choices(), values))) {
                return refused(UNKNOWN);
            }
            picked.add(values.get(0));
        }
        if (isBlank(picked)) {
            return incomplete(Response.BLANK, "answer.missing.rows");
        }
        var response = new Response(picked);
        return picked.contains("") ? incomplete(response, "answer.missing.rows") : complete(response);
    }

    private static Reading order(Presentation shown, Fields fields) {
        var steps = shown.choices();
        var inOrder = new String[steps.size()];
        var placed = 0;
        for (var step : steps) {
            var values = fields.all(Fields.PLACE + step.id());
            if (values.size() != 1 || !(values.get(0).isEmpty() || isPlace(values.get(0), steps.size()))) {
                return refused(UNKNOWN);
            }
            if (values.get(0).isEmpty()) {
                continue;
            }
            var place = Integer.parseInt(values.get(0)) - 1;
            if (inOrder[place] != null) {
                return refused("answer.place-twice");
            }
            inOrder[place] = step.id();
            placed++;
        }
        if (placed == 0) {
            return incomplete(Response.BLANK, "answer.missing.places");
        }
        return placed < steps.size()
                ? refused("answer.missing.places")
                : complete(new Response(Arrays.asList(inOrder)));
    }

    private static boolean isPlace(String text, int places) {
        return text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= places;
    }

    private static Reading text(List<String> typed) {
        if (typed.size() > 1) {
            return refused(UNKNOWN);
        }
        var text = typed.isEmpty() ? "" : typed.get(0).strip();
        if (text.isEmpty()) {
            return incomplete(Response.BLANK, "answer.missing.text");
        }
        return text.length() > LONGEST_TEXT ? refused("answer.too-long") : complete(Response.of(text));
    }

    private static boolean isBlank(List<String> values) {
        return values.stream().allMatch(String::isEmpty);
    }

    private static boolean offers(List<Choice> choices, List<String> values) {
        return values.stream()
                .allMatch(
                        value -> choices.stream().anyMatch(choice -> choice.id().equals(value)));
    }

    private static Reading complete(Response response) {
        return new Reading(Optional.of(response), "");
    }

    private static Reading incomplete(Response soFar, String problem) {
        return new Reading(Optional.of(soFar), problem);
    }

    private static Reading refused(String problem) {
        return new Reading(Optional.empty(), problem);
    }
}
