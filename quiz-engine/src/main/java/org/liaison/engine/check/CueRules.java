package org.liaison.engine.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;

/** Rules on what could give the key away to somebody who knows nothing of the subject. */
final class CueRules {

    private static final double TOO_LONG = 1.25;
    private static final double TOO_SHORT = 0.7;

    private CueRules() {}

    /** The key is not conspicuously long. */
    record LongestKey() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.LONGEST_KEY;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.key().words().size() <= 3) {
                return Optional.empty();
            }
            var longest = 0;
            for (var option : item.wrong()) {
                longest = Math.max(longest, option.length());
            }
            return item.key().length() > TOO_LONG * longest
                    ? Optional.of(item.key().length() + " characters against " + longest)
                    : Optional.empty();
        }
    }

    /** The key is not conspicuously short. */
    record ShortestKey() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.SHORTEST_KEY;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.anyWrong(option -> option.words().size() <= 3)) {
                return Optional.empty();
            }
            var shortest = Integer.MAX_VALUE;
            for (var option : item.wrong()) {
                shortest = Math.min(shortest, option.length());
            }
            return TOO_SHORT * shortest > item.key().length()
                    ? Optional.of(item.key().length() + " characters against " + shortest)
                    : Optional.empty();
        }
    }

    /** The key does not echo a word of the stem that the other options lack. */
    record Clang() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.CLANG;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (item.form() == Shown.Form.LINES) {
                return echoingRows(item);
            }
            if (!item.hasOneKey() || item.form() == Shown.Form.STATEMENT) {
                return Optional.empty();
            }
            var echoed = Optional.<String>empty();
            for (var stem : item.key().content()) {
                if (item.stem().content().contains(stem)
                        && !item.anyWrong(option -> option.content().contains(stem))
                        && (echoed.isEmpty() || stem.compareTo(echoed.get()) < 0)) {
                    echoed = Optional.of(stem);
                }
            }
            return echoed;
        }

        /** Rows may echo their choice now and then; where most do, the rest follows by elimination. */
        private static Optional<String> echoingRows(Shown item) {
            var echoing = item.pairs().stream()
                    .filter(pair -> echoes(pair, item.wrong()))
                    .map(pair -> pair.label().text())
                    .toList();
            return echoing.size() * 2 > item.pairs().size() || echoing.size() > 1
                    ? Optional.of(String.join(", ", echoing))
                    : Optional.empty();
        }

        private static boolean echoes(Shown.Pair pair, List<Text> choices) {
            for (var stem : pair.label().content()) {
                if (pair.right().content().contains(stem)
                        && choices.stream()
                                .filter(choice ->
                                        !choice.text().equals(pair.right().text()))
                                .noneMatch(choice -> choice.content().contains(stem))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An acronym in the stem is not spelled by the initials of the key alone, nor a name in the stem by the key alone. */
    record Acronym() implements WritingRule {

        private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,}\\b");
        private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
        private static final int SHORTEST = 3;

        @Override
        public Rule rule() {
            return Rule.ACRONYM_CUE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.form() == Shown.Form.STATEMENT) {
                return Optional.empty();
            }
            var initials = item.key().initials();
            var alone = initials.length() >= SHORTEST
                    && item.stem().words().contains(initials)
                    && !item.anyWrong(option -> option.initials().equals(initials));
            var cued = alone ? inCapitals(initials, item.stem().text()) : Optional.<String>empty();
            return cued.isPresent() ? cued : spelledByStem(item);
        }

        private static Optional<String> inCapitals(String acronym, String stem) {
            return CAPITALS.matcher(stem)
                    .results()
                    .map(MatchResult::group)
                    .filter(found -> found.toLowerCase(Locale.ROOT).equals(acronym))
                    .findFirst();
        }

        private static Optional<String> spelledByStem(Shown item) {
            var key = item.key();
            if (key.words().size() > 2 || key.text().indexOf(' ') >= 0 || !isInCapitals(key.text())) {
                return Optional.empty();
            }
            var initials = item.stem().initials();
            var letters = letters(key);
            var cued = letters.length() >= SHORTEST && initials.contains(letters);
            return cued && !item.anyWrong(option -> initials.contains(letters(option)))
                    ? Optional.of(key.text())
                    : Optional.empty();
        }

        private static boolean isInCapitals(String text) {
            return text.equals(text.toUpperCase(Locale.ROOT));
        }

        private static String letters(Text text) {
            return NO_LETTER.matcher(text.folded()).replaceAll("");
        }
    }

    /** No option stands word for word in the stem, unless all do. */
    record InStem() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.OPTION_IN_STEM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (item.form() != Shown.Form.QUESTION) {
                return Optional.empty();
            }
            var stem = item.stem().folded();
            var inside = 0;
            for (var option : item.options()) {
                inside += stands(option.folded(), stem) ? 1 : 0;
            }
            return inside == item.options().size() && inside > 1
                    ? Optional.empty()
                    : item.firstOption(option -> stands(option.folded(), stem));
        }

        private static boolean stands(String option, String stem) {
            return stem.contains(option) && (" " + stem + " ").contains(" " + option + " ");
        }
    }

    /** A stem that ends in "a" or "an" fits every option. */
    record Article() implements WritingRule {

        private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(an?)\\s*(?:…|\\?|:|_+)?[”\"]?\\s*$");

        @Override
        public Rule rule() {
            return Rule.GRAMMATICAL_CUE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var last = item.stem().lastWord();
            if (!(last.equals("a") || last.equals("an"))
                    || !ARTICLE.matcher(item.stem().text()).find()) {
                return Optional.empty();
            }
            var vowel = last.equals("an");
            return item.firstOption(option ->
                    "aeiou".indexOf(Character.toLowerCase(option.text().charAt(0))) >= 0 != vowel);
        }
    }

    /** The key does not stand out by capitals, brackets or a full stop. */
    record Format() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.FORMAT_CUE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey()) {
                return Optional.empty();
            }
            var key = format(item.key());
            var others = format(item.wrong().get(0));
            return key.equals(others) || item.anyWrong(option -> !format(option).equals(others))
                    ? Optional.empty()
                    : Optional.of(key + " against " + others);
        }

        private static String format(Text text) {
            var isShort = text.capitals() > 1 && text.text().indexOf(' ') < 0;
            if (text.text().endsWith(".")) {
                return isShort ? "short form with full stop" : "words with full stop";
            }
            return isShort ? "short form" : "words";
        }
    }
}
