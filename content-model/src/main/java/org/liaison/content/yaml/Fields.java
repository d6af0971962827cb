package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Items;
import org.liaison.content.yaml.Value.Text;

/**
 * The keys of one block, asked for by name. What is missing or of the wrong shape is noted as an error and stood in for, so
 * that reading goes on to the next slip.
 */
final class Fields {

    private final String what;
    private final At at;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Problems problems;

    private Fields(String what, At at, Problems problems) {
        this.what = what;
        this.at = at;
        this.problems = problems;
    }

    /** @param what the block, for messages, such as {@code lesson} */
    static Optional<Fields> of(Value value, String what, Problems problems, String... allowed) {
        return of(value.at(), value, what, problems, allowed);
    }

    /** The same, with the place to name when something is missing. */
    static Optional<Fields> of(At at, Value value, String what, Problems problems, String... allowed) {
        if (!(value instanceof Block block)) {
            problems.error(at, what + " has no keys; it may have " + String.join(", ", allowed));
            return Optional.empty();
        }
        var fields = new Fields(what, at, problems);
        block.entries().forEach(entry -> fields.add(entry, List.of(allowed)));
        return Optional.of(fields);
    }

    private void add(Value.Entry entry, List<String> allowed) {
        var key = entry.key().text();
        if (allowed.contains(key)) {
            values.put(key, entry.value());
            return;
        }
        problems.error(entry.key().at(), "unknown key '" + key + "' in " + what + Nearest.offer(key, allowed));
    }

    At at() {
        return at;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The words of a key that may be left out. */
    Optional<Text> text(String key) {
        return value(key).flatMap(value -> words(key, value));
    }

    String textOr(String key, String otherwise) {
        return text(key).map(Text::text).orElse(otherwise);
    }

    /** The words of a key that must be there; a question mark stands in for what is missing. */
    String need(String key) {
        return required(key).map(Text::text).orElse("?");
    }

    /** The words of a key that must be there. */
    Optional<Text> required(String key) {
        if (!has(key)) {
            missing(key);
        }
        return text(key);
    }

    /** The words of a list; a single text counts as a list of one. */
    List<Text> texts(String key) {
        return items(key).stream().flatMap(item -> words(key, item).stream()).toList();
    }

    List<Text> needTexts(String key) {
        var texts = texts(key);
        if (!has(key)) {
            missing(key);
        } else if (texts.isEmpty() && value(key).orElseThrow() instanceof Items) {
            problems.error(at(key), "'" + key + "' of " + what + " is empty; name at least one");
        }
        return texts;
    }

    /** The items of a list; anything else counts as a list of one. */
    List<Value> items(String key) {
        return value(key)
                .map(value -> value instanceof Items list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    /** List items of the form {@code word: words}. */
    List<Pair> pairs(String key, String form) {
        var pairs = new ArrayList<Pair>();
        items(key).forEach(item -> Pair.of(item, form, problems).ifPresent(pairs::add));
        return pairs;
    }

    /** List items of the form {@code word: name, name} or {@code word: [name, name]}. */
    List<Pair> namePairs(String key, String form) {
        var pairs = new ArrayList<Pair>();
        items(key).forEach(item -> Pair.ofNames(item, form, problems).ifPresent(pairs::add));
        return pairs;
    }

    boolean yes(String key, boolean otherwise) {
        var text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!List.of("yes", "no").contains(text.get().text())) {
            problems.error(text.get().at(), "'" + key + "' is '" + text.get() + "'; write yes or no");
        }
        return text.get().text().equals("yes");
    }

    int number(String key, int least, int most, int otherwise) {
        var text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        var written = text.get().text();
        var number = written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            problems.error(
                    text.get().at(),
                    "'" + key + "' is '" + written + "'; write a whole number from " + least + " to " + most);
            return otherwise;
        }
        return number;
    }

    int needNumber(String key, int least, int most) {
        if (!has(key)) {
            missing(key);
        }
        return number(key, least, most, least);
    }

    /** One of a few words; an underscore in a constant's name is a blank in the file. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return text(key)
                .map(text -> Choice.of(key, text, type, problems).orElse(otherwise))
                .orElse(otherwise);
    }

    <E extends Enum<E>> E needChoice(String key, Class<E> type, E standIn) {
        if (!has(key)) {
            missing(key);
        }
        return choice(key, type, standIn);
    }

    At at(String key) {
        return value(key).map(Value::at).orElse(at);
    }

    private void missing(String key) {
        problems.error(at, what + " has no '" + key + "'; add the line '" + key + ": ...'");
    }

    private Optional<Text> words(String key, Value value) {
        if (!(value instanceof Text text)) {
            problems.error(
                    value.at(), "'" + key + "' of " + what + " wants plain words; put them in quotes if need be");
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.error(text.at(), "'" + key + "' of " + what + " is empty; fill it in or delete it");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
