package org.liaison.engine.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;

/** Rules on words that do not belong into options. */
final class TermRules {

    private TermRules() {}

    /** The first option in which the pattern is found; looked for only in those that may have it. */
    private static Optional<String> first(Shown item, Predicate<Text> mayHave, Pattern pattern) {
        return item.firstOption(
                option -> mayHave.test(option) && pattern.matcher(option.text()).find());
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
}
