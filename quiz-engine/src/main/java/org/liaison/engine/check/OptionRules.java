package org.liaison.engine.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** The first option in which the pattern is found; looked for only where the cheap {@code sign} of it is there. */
    private static Optional<String> first(Shown item, Predicate<Text> sign, Pattern pattern) {
        for (var option : item.options()) {
            if (sign.test(Text.of(option)) && pattern.matcher(option).find()) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** No two options say the same. */
    record Duplicate() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.DUPLICATE_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var seen = new HashSet<String>();
            return item.options().stream()
                    .filter(option -> !seen.add(Words.folded(option)))
                    .findFirst();
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
            var options = item.names() ? List.<String>of() : item.options();
            for (var one : options) {
                for (var other : options) {
                    if (!one.equals(other) && within(one, other)) {
                        return Optional.of(one + " / " + other);
                    }
                }
            }
            return Optional.empty();
        }

        private static boolean within(String one, String other) {
            var part = Words.all(one);
            return part.size() > 1
                    && Words.all(other).containsAll(part)
                    && (" " + Words.folded(other) + " ").contains(" " + Words.folded(one) + " ");
        }
    }

    /** An absolute word stands in all options or in none. */
    record Absolute() implements WritingRule {

        private static final Pattern TERM =
                Pattern.compile("(?i)\\b(always|never|none|must|completely|impossible|entirely|absolutely|every)\\b");

        @Override
        public Rule rule() {
            return Rule.ABSOLUTE_TERM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var absolute = item.options().stream()
                    .filter(option -> TERM.matcher(option).find())
                    .toList();
            return absolute.size() == item.options().size()
                    ? Optional.empty()
                    : absolute.stream().findFirst();
        }
    }

    /** No option hides behind "often" or "several". */
    record Vague() implements WritingRule {

        private static final Pattern TERM =
                Pattern.compile("(?i)\\b(often|usually|sometimes|frequently|occasionally|generally|seldom|rarely)\\b");

        @Override
        public Rule rule() {
            return Rule.VAGUE_TERM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(item, text -> true, TERM);
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
            return first(
                    item,
                    text -> text.folded().contains("all of ") || text.folded().contains("both a and b"),
                    TERM);
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
            return first(item, text -> text.words().contains("of"), TERM);
        }
    }

    /** No option is put together from others. */
    record Complex() implements WritingRule {

        private static final Pattern TERM = Pattern.compile(
                "(?i)^(options? )?([a-e]|[1-5]|i{1,3}|iv|v)( and |, | or )([a-e]|[1-5]|i{1,3}|iv|v)\\b");

        @Override
        public Rule rule() {
            return Rule.COMPLEX_OPTION;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(
                    item,
                    text -> text.firstWord().length() <= 3 || text.firstWord().startsWith("option"),
                    TERM);
        }
    }

    /** A judgment has its own kind of item. */
    record TrueFalse() implements WritingRule {

        private static final Pattern TERM = Pattern.compile("(?i)^(true|false|yes|no)\\.?$");

        @Override
        public Rule rule() {
            return Rule.TRUE_FALSE_OPTIONS;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return first(item, text -> text.words().size() == 1, TERM);
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
            var key = hasDigit(item.key());
            var alone = item.wrong().stream().noneMatch(option -> hasDigit(option) == key);
            return alone ? Optional.of(item.key()) : Optional.empty();
        }

        private static boolean hasDigit(String text) {
            for (var at = 0; at < text.length(); at++) {
                if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    return true;
                }
            }
            return false;
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
            var options = item.options();
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
            var others = item.wrong().stream().map(Parallel::opening).distinct().toList();
            return others.size() == 1 && !others.contains(key)
                    ? Optional.of(key + " against " + others.get(0))
                    : Optional.empty();
        }

        private static String opening(String option) {
            var words = Words.all(option);
            var first = words.isEmpty() ? "" : words.get(0);
            if (first.equals("to")) {
                return "infinitive";
            }
            if (words.size() > 1 && first.length() > 5 && first.endsWith("ing")) {
                return "gerund";
            }
            return ARTICLES.contains(first) ? "article" : "noun";
        }
    }

    /** The key is not the option that shares a part with each of the others. */
    record Convergence() implements WritingRule {

        private static final int SLOTS = 2;

        @Override
        public Rule rule() {
            return Rule.CONVERGENCE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.wrong().size() < 3) {
                return Optional.empty();
            }
            var counts = new HashMap<String, Integer>();
            item.options().forEach(option -> parts(option).forEach(part -> counts.merge(part, 1, Integer::sum)));
            var key = shared(item.key(), counts);
            var alone = item.wrong().stream().allMatch(option -> shared(option, counts) < key);
            return key >= SLOTS && alone ? Optional.of(item.key()) : Optional.empty();
        }

        private static Set<String> parts(String option) {
            return Set.copyOf(List.of(option.toLowerCase(java.util.Locale.ROOT).split(",? (and|with|or) |, ")));
        }

        private static long shared(String option, HashMap<String, Integer> counts) {
            return parts(option).stream()
                    .filter(part -> counts.getOrDefault(part, 0) > 1)
                    .count();
        }
    }
}
