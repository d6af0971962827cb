package org.liaison.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;

/** Rules on the options among themselves. */
final class OptionRules {

    private OptionRules() {}

    /** The first option in which the pattern is found; looked for only in those that may have it. */
    private static Optional<String> first(Shown item, Predicate<Text> mayHave, Pattern pattern) {
        return item.firstOption(
                option -> mayHave.test(option) && pattern.matcher(option.text()).find());
    }

    /** No two options say the same. */
    record Duplicate() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.DUPLICATE_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var options = item.options();
            for (var at = 1; at < options.size(); at++) {
                for (var before = 0; before < at; before++) {
                    if (options.get(at).folded().equals(options.get(before).folded())) {
                        return Optional.of(options.get(at).text());
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** No option says part of what another says. */
    record Overlap() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.OVERLAPPING_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var options = item.names() ? List.<Text>of() : item.options();
            for (var one : options) {
                for (var other : options) {
                    if (within(one, other) && !one.text().equals(other.text())) {
                        return Optional.of(one + " / " + other);
                    }
                }
            }
            return Optional.empty();
        }

        private static boolean within(Text one, Text other) {
            return one.words().size() > 1
                    && one.words().size() <= other.words().size()
                    && other.folded().contains(one.folded())
                    && (" " + other.folded() + " ").contains(" " + one.folded() + " ");
        }
    }

    /** An absolute word stands in all options or in none. */
    record Absolute() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.ABSOLUTE_TERM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var absolute = 0;
            for (var option : item.options()) {
                absolute += option.bears(Sign.ABSOLUTE) ? 1 : 0;
            }
            return absolute == item.options().size()
                    ? Optional.empty()
                    : item.firstOption(option -> option.bears(Sign.ABSOLUTE));
        }
    }

    /** No option hides behind "often" or "several". */
    record Vague() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.VAGUE_TERM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return item.firstOption(option -> option.bears(Sign.VAGUE));
        }
    }

    /** Nobody is asked to choose everything. */
    record AllOfTheAbove() implements WritingRule {

        private static final Pattern TERM =
                Pattern.compile("(?i)\\ball of (the above|these|them)\\b|\\bboth a and b\\b");

        @Override
        public Rule rule() {
            return Rule.ALL_OF_THE_ABOVE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(item, text -> text.bears(Sign.EVERYTHING), TERM);
        }
    }

    /** Nobody is asked to choose nothing. */
    record NoneOfTheAbove() implements WritingRule {

        private static final Pattern TERM = Pattern.compile("(?i)\\b(none|neither) of (the above|these|them)\\b");

        @Override
        public Rule rule() {
            return Rule.NONE_OF_THE_ABOVE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(item, text -> text.bears(Sign.NOTHING), TERM);
        }
    }

    /** No option is put together from others. */
    record Complex() implements WritingRule {

        private static final Set<String> FIRST = Set.of(
                "option", "options", "a", "b", "c", "d", "e", "1", "2", "3", "4", "5", "i", "ii", "iii", "iv", "v");
        private static final Pattern TERM = Pattern.compile(
                "(?i)^(options? )?([a-e]|[1-5]|i{1,3}|iv|v)( and |, | or )([a-e]|[1-5]|i{1,3}|iv|v)\\b");

        @Override
        public Rule rule() {
            return Rule.COMPLEX_OPTION;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(item, text -> FIRST.contains(text.firstWord()), TERM);
        }
    }

    /** A judgment has its own kind of item. */
    record TrueFalse() implements WritingRule {

        private static final Set<String> JUDGMENTS = Set.of("true", "false", "yes", "no");

        @Override
        public Rule rule() {
            return Rule.TRUE_FALSE_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return item.firstOption(option -> JUDGMENTS.contains(option.folded()));
        }
    }

    /** The key is not the only option with a digit, nor the only one without. */
    record Digits() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.HETEROGENEOUS_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey()) {
                return Optional.empty();
            }
            var key = item.key().bears(Sign.DIGIT);
            return item.anyWrong(option -> option.bears(Sign.DIGIT) == key)
                    ? Optional.empty()
                    : Optional.of(item.key().text());
        }
    }

    /** Options that are numbers stand in order. */
    record NumberOrder() implements WritingRule {

        private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

        @Override
        public Rule rule() {
            return Rule.UNORDERED_NUMBERS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var options = item.options().stream().map(Text::text).toList();
            if (options.size() < 2
                    || !options.stream()
                            .allMatch(option -> NUMBER.matcher(option).matches())) {
                return Optional.empty();
            }
            var numbers = options.stream().mapToDouble(Double::parseDouble).toArray();
            var rising = IntStream.range(1, numbers.length).allMatch(at -> numbers[at - 1] < numbers[at]);
            var falling = IntStream.range(1, numbers.length).allMatch(at -> numbers[at - 1] > numbers[at]);
            return rising || falling ? Optional.empty() : Optional.of(String.join(", ", options));
        }
    }

    /** The options begin alike: with a verb in one form, or with none. */
    record Parallel() implements WritingRule {

        private static final Set<String> ARTICLES = Set.of("the", "a", "an");

        @Override
        public Rule rule() {
            return Rule.NOT_PARALLEL;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey()) {
                return Optional.empty();
            }
            var key = opening(item.key());
            var others = opening(item.wrong().get(0));
            return key.equals(others)
                            || item.anyWrong(option -> !opening(option).equals(others))
                    ? Optional.empty()
                    : Optional.of(key + " against " + others);
        }

        private static String opening(Text option) {
            var first = option.firstWord();
            if (first.equals("to")) {
                return "infinitive";
            }
            if (option.words().size() > 1 && first.length() > 5 && first.endsWith("ing")) {
                return "gerund";
            }
            return ARTICLES.contains(first) ? "article" : "noun";
        }
    }

    /** The key is not the option that shares a part with each of the others. */
    record Convergence() implements WritingRule {

        private static final int SLOTS = 2;
        private static final Pattern JOINT = Pattern.compile(",? (and|with|or) |, ");

        @Override
        public Rule rule() {
            return Rule.CONVERGENCE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.wrong().size() < 3 || !mayJoin(item.key())) {
                return Optional.empty();
            }
            var counts = new HashMap<String, Integer>();
            item.options().forEach(option -> parts(option).forEach(part -> counts.merge(part, 1, Integer::sum)));
            var key = shared(item.key(), counts);
            return key < SLOTS || item.anyWrong(option -> shared(option, counts) >= key)
                    ? Optional.empty()
                    : Optional.of(item.key().text());
        }

        /** Whether the text may have parts; of a key that has none there is nothing to share. */
        private static boolean mayJoin(Text text) {
            return text.text().indexOf(',') >= 0
                    || text.folded().contains(" and ")
                    || text.folded().contains(" with ")
                    || text.folded().contains(" or ");
        }

        private static Set<String> parts(Text option) {
            var text = option.text().toLowerCase(Locale.ROOT);
            return mayJoin(option) ? Set.copyOf(List.of(JOINT.split(text))) : Set.of(text);
        }

        private static long shared(Text option, Map<String, Integer> counts) {
            return parts(option).stream()
                    .filter(part -> counts.getOrDefault(part, 0) > 1)
                    .count();
        }
    }
}
