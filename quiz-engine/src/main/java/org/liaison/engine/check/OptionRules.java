package org.liaison.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;

/** Rules on the options among themselves. */
final class OptionRules {

    private OptionRules() {}

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
