package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/**
 * An item as the rules of writing see it: a stem, right texts and wrong texts.
 *
 * @param pairs rows with what belongs to them, where rows are matched
 * @param names whether the options are names of entities, which may contain each other without meaning the same
 */
record Shown(Form form, String stem, List<String> right, List<String> wrong, boolean names, List<Pair> pairs) {

    /** A row and the choice that belongs to it. */
    record Pair(String label, String right) {}

    Shown(Form form, String stem, List<String> right, List<String> wrong, boolean names) {
        this(form, stem, right, wrong, names, List.of());
    }

    /** What the stem is meant to be. */
    enum Form {
        QUESTION,
        STATEMENT,
        LINES
    }

    static Shown of(Item item) {
        return item.match(new Flat());
    }

    List<String> options() {
        var options = new ArrayList<String>(right);
        options.addAll(wrong);
        return options;
    }

    /** Whether one key stands against several distractors. */
    boolean hasOneKey() {
        return right.size() == 1 && wrong.size() > 1;
    }

    String key() {
        return right.get(0);
    }

    private static final class Flat implements Item.Cases<Shown> {

        @Override
        public Shown choice(Choice item) {
            return of(item.stem(), item.options());
        }

        @Override
        public Shown multipleChoice(MultipleChoice item) {
            return of(item.stem(), item.options());
        }

        private static Shown of(String stem, List<Option> options) {
            return new Shown(Form.QUESTION, stem, texts(options, true), texts(options, false), names(options));
        }

        private static boolean names(List<Option> options) {
            return options.stream().allMatch(option -> option.named().isPresent());
        }

        private static List<String> texts(List<Option> options, boolean correct) {
            return options.stream()
                    .filter(option -> option.correct() == correct)
                    .map(Option::text)
                    .toList();
        }

        @Override
        public Shown trueFalse(TrueFalse item) {
            return new Shown(
                    Form.STATEMENT,
                    item.stem(),
                    texts(item.corrections(), true),
                    texts(item.corrections(), false),
                    names(item.corrections()));
        }

        @Override
        public Shown matching(Matching item) {
            var pairs = item.rows().stream()
                    .map(row -> new Pair(row.label(), row.right()))
                    .toList();
            return new Shown(Form.LINES, item.stem(), List.of(), item.choices(), true, pairs);
        }

        @Override
        public Shown ordering(Ordering item) {
            return new Shown(
                    Form.LINES,
                    item.stem(),
                    List.of(),
                    item.inOrder().stream().map(Ordering.Step::text).toList(),
                    false);
        }

        @Override
        public Shown shortAnswer(ShortAnswer item) {
            return new Shown(Form.QUESTION, item.stem(), List.of(item.key()), List.of(), true);
        }
    }
}
