package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.List;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;

/**
 * A form as it is printed: the order of all options fixed, the keys of the choice items spread evenly over the positions.
 *
 * <p>{@link #text} is for the learner and knows no key; {@link #keySheet} is for whoever marks it.
 */
public record PrintForm(List<Printed> items) {

    private static final String BLANK = "____";

    public PrintForm {
        items = List.copyOf(items);
    }

    /**
     * An item in print.
     *
     * @param shown what stands on the paper
     * @param key the response that earns everything, by the ids of {@code shown}
     */
    public record Printed(Presentation shown, Response key) {

        /** Where a value stands among the choices, from 0; -1 when it is none of them. */
        int position(String id) {
            return shown.choices().stream()
                    .map(Presentation.Choice::id)
                    .toList()
                    .indexOf(id);
        }
    }

    /** The form in print; the same seed gives the same order. */
    public static PrintForm of(Form form, long seed) {
        var choices = form.items().stream().filter(Choice.class::isInstance).toList();
        var positions = Positions.balanced(
                choices.stream()
                        .map(item -> Presentation.of(item, seed).choices().size())
                        .toList(),
                seed);
        var items = new ArrayList<Printed>();
        for (var item : form.items()) {
            var at = choices.indexOf(item);
            items.add(at < 0 ? asDrawn(item, seed) : withKeyAt(item, seed, positions.get(at)));
        }
        return new PrintForm(items);
    }

    private static Printed asDrawn(Item item, long seed) {
        return new Printed(Presentation.of(item, seed), item.modelResponse());
    }

    private static Printed withKeyAt(Item item, long seed, int position) {
        var drawn = asDrawn(item, seed);
        var options = new ArrayList<>(drawn.shown().choices());
        var key = options.remove(drawn.position(drawn.key().value(0)));
        options.add(position, key);
        var shown = drawn.shown();
        return new Printed(
                new Presentation(shown.kind(), shown.input(), shown.prompt(), shown.rows(), options), drawn.key());
    }

    /** Where the keys of the choice items stand, from 0, in the order of the items. */
    public List<Integer> positions() {
        return items.stream()
                .filter(item -> item.shown().input() == Presentation.Input.ONE)
                .map(item -> item.position(item.key().value(0)))
                .toList();
    }

    /** The form for the learner: numbered, lettered, with blanks to write in. */
    public String text() {
        var text = new StringBuilder();
        for (var number = 1; number <= items.size(); number++) {
            var shown = items.get(number - 1).shown();
            text.append(number).append(". ").append(shown.prompt()).append('\n');
            text.append(body(shown)).append('\n');
        }
        return text.toString();
    }

    private static String body(Presentation shown) {
        return switch (shown.input()) {
            case ONE, SEVERAL -> lettered(shown);
            case VERDICT -> verdict(shown);
            case ROWS -> rows(shown);
            case ORDER ->
                lettered(shown) + "   Order: "
                        + (BLANK + " ").repeat(shown.choices().size()) + "\n";
            case TEXT -> "   " + "_".repeat(40) + "\n";
        };
    }

    private static String verdict(Presentation shown) {
        if (shown.choices().isEmpty()) {
            return "   [ ] True   [ ] False\n";
        }
        return "   [ ] True   [ ] False: instead of “" + shown.rows().get(0).text() + "” it should say " + BLANK + "\n"
                + lettered(shown);
    }

    /** The lines to complete on the left with a blank for a letter, what to choose from on the right. */
    private static String rows(Presentation shown) {
        var left = shown.rows().stream()
                .map(row -> "   " + BLANK + " " + row.text())
                .toList();
        var width = left.stream().mapToInt(String::length).max().orElse(0);
        var right = lettered(shown).split("\n", -1);
        var text = new StringBuilder();
        for (var line = 0; line < Math.max(left.size(), shown.choices().size()); line++) {
            var label = line < left.size() ? left.get(line) : "";
            text.append(label)
                    .append(" ".repeat(width - label.length()))
                    .append(right[Math.min(line, right.length - 1)])
                    .append('\n');
        }
        return text.toString();
    }

    private static String lettered(Presentation shown) {
        var text = new StringBuilder();
        for (var at = 0; at < shown.choices().size(); at++) {
            text.append("   ").append(letter(at)).append(") ");
            text.append(shown.choices().get(at).text()).append('\n');
        }
        return text.toString();
    }

    private static char letter(int position) {
        return (char) ('a' + position);
    }

    /** The key sheet: a line for each item. */
    public String keySheet() {
        var text = new StringBuilder();
        for (var number = 1; number <= items.size(); number++) {
            text.append(number).append(". ").append(key(items.get(number - 1))).append('\n');
        }
        return text.toString();
    }

    private static String key(Printed item) {
        var letters = item.key().values().stream()
                .filter(value -> item.position(value) >= 0)
                .map(value -> String.valueOf(letter(item.position(value))))
                .toList();
        return switch (item.shown().input()) {
            case ONE, ORDER, ROWS -> String.join(" ", letters);
            case SEVERAL -> String.join(" ", letters.stream().sorted().toList());
            case VERDICT ->
                (item.key().value(0).equals("true") ? "True" : "False")
                        + (letters.isEmpty() ? "" : " " + letters.get(0));
            case TEXT -> item.key().value(0);
        };
    }
}
