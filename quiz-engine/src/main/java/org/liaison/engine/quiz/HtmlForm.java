package org.liaison.engine.quiz;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.engine.item.Presentation;

/**
 * An item as a plain HTML fieldset with native controls, which needs neither script nor style.
 *
 * <p>It is made from a {@link Presentation}, so it cannot hold a key. Submitted in document order, the values of the fields called
 * {@code name} are the response, except that an order is given as one number a step, under {@code name.ID}.
 */
public final class HtmlForm {

    private HtmlForm() {}

    /**
     * The fieldset.
     *
     * @param name the name of its fields, of letters, digits, dots and hyphens
     */
    public static String of(Presentation shown, String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9.-]*")) {
            throw new IllegalArgumentException("Not a name of a field: '" + name + "'");
        }
        return "<fieldset>\n<legend>" + escaped(shown.prompt()) + "</legend>\n" + controls(shown, name)
                + "</fieldset>\n";
    }

    private static String controls(Presentation shown, String name) {
        return switch (shown.input()) {
            case ONE -> ticks(shown, name, "radio");
            case SEVERAL -> ticks(shown, name, "checkbox");
            case VERDICT -> verdict(shown, name);
            case ROWS -> rows(shown, name);
            case ORDER -> order(shown, name);
            case TEXT ->
                "<label>Your answer <input type=\"text\" name=\"%s\" maxlength=\"200\" autocomplete=\"off\"></label>\n"
                        .formatted(name);
        };
    }

    private static String ticks(Presentation shown, String name, String type) {
        return shown.choices().stream()
                .map(choice -> tick(type, name, choice.id(), choice.text()))
                .collect(Collectors.joining());
    }

    private static String tick(String type, String name, String value, String text) {
        return "<label><input type=\"%s\" name=\"%s\" value=\"%s\"> %s</label>\n"
                .formatted(type, name, escaped(value), escaped(text));
    }

    private static String verdict(Presentation shown, String name) {
        var verdicts = tick("radio", name, "true", "True") + tick("radio", name, "false", "False");
        if (shown.choices().isEmpty()) {
            return verdicts;
        }
        var part = shown.rows().get(0).text();
        return verdicts + select(shown, name, "If false, instead of “" + part + "” it should say");
    }

    private static String rows(Presentation shown, String name) {
        return shown.rows().stream().map(row -> select(shown, name, row.text())).collect(Collectors.joining());
    }

    private static String select(Presentation shown, String name, String label) {
        var options = shown.choices().stream()
                .map(choice ->
                        "<option value=\"%s\">%s</option>\n".formatted(escaped(choice.id()), escaped(choice.text())))
                .collect(Collectors.joining());
        return "<label>%s <select name=\"%s\">\n<option value=\"\">Choose …</option>\n%s</select></label>\n"
                .formatted(escaped(label), name, options);
    }

    private static String order(Presentation shown, String name) {
        var places = IntStream.rangeClosed(1, shown.choices().size())
                .mapToObj("<option>%d</option>"::formatted)
                .collect(Collectors.joining());
        return shown.choices().stream()
                .map(step ->
                        "<label>%s <select name=\"%s.%s\">\n<option value=\"\">Place …</option>\n%s\n</select></label>\n"
                                .formatted(escaped(step.text()), name, escaped(step.id()), places))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
