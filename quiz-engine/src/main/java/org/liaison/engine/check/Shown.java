package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param options all texts to choose from, the right ones first
 * @param pairs rows with what belongs to them, where rows are matched
 * @param names whether the options are names of entities, which may contain each other without meaning the same
 */
record Shown(
        Form form, Text stem, List<Text> right, List<Text> wrong, List<Text> options, boolean names, List<Pair> pairs) {

    /** A row and the choice that belongs to it. */
    record Pair(Text label, Text right) {}

    /** What the stem is meant to be. */
    enum Form {
        QUESTION,
        STATEMENT,
        LINES
    }

    static Shown of(Item item) {
        return item.match(Flat.READER);
    }

    /** Whether one key stands against several distractors. */
    boolean hasOneKey() {
        return right.size() == 1 && wrong.size() > 1;
    }

    Text key() {
        return right.get(0);
    }

    /** Whether any wrong text is such. */
    boolean anyWrong(Predicate<Text> test) {
        for (var text : wrong) {
            if (test.test(text)) {
                return true;
            }
        }
        return false;
    }

    /** The first option that is such. */
    Optional<String> firstOption(Predicate<Text> test) {
        for (var option : options) {
            if (test.test(option)) {
                return Optional.of(option.text());
            }
        }
        return Optional.empty();
    }

    private enum Flat implements Item.Cases<Shown> {
        READER;

        @Override
        public Shown choice(Choice item) {
            return of(Form.QUESTION, item.stem(), item.options());
        }

        @Override
        public Shown multipleChoice(MultipleChoice item) {
            return of(Form.QUESTION, item.stem(), item.options());
        }

        @Override
        public Shown trueFalse(TrueFalse item) {
            return of(Form.STATEMENT, item.stem(), item.corrections());
        }

        private static Shown of(Form form, String stem, List<Option> options) {
            var right = new ArrayList<Text>();
            var wrong = new ArrayList<Text>();
            var names = true;
            for (var option : options) {
                (option.correct() ? right : wrong).add(Text.of(option.text()));
                names &= option.named().isPresent();
            }
            var all = new ArrayList<>(right);
            all.addAll(wrong);
            return new Shown(form, Text.of(stem), right, wrong, all, names, List.of());
        }

        @Override
        public Shown matching(Matching item) {
            var pairs = item.rows().stream()
                    .map(row -> new Pair(Text.of(row.label()), Text.of(row.right())))
                    .toList();
            return lines(item.stem(), item.choices(), true, pairs);
        }

        @Override
        public Shown ordering(Ordering item) {
            var steps = item.inOrder().stream().map(Ordering.Step::text).toList();
            return lines(item.stem(), steps, false, List.of());
        }

        private static Shown lines(String stem, List<String> lines, boolean names, List<Pair> pairs) {
            var texts = lines.stream().map(Text::of).toList();
            return new Shown(Form.LINES, Text.of(stem), List.of(), texts, texts, names, pairs);
        }

        @Override
        public Shown shortAnswer(ShortAnswer item) {
            var key = List.of(Text.of(item.key()));
            return new Shown(Form.QUESTION, Text.of(item.stem()), key, List.of(), key, true, List.of());
        }
    }
}
