package org.liaison.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            if (!item.hasOneKey() || Words.all(item.key()).size() <= 3) {
                return Optional.empty();
            }
            var longest = item.wrong().stream().mapToInt(String::length).max().orElse(0);
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
            var shortest = item.wrong().stream().mapToInt(String::length).min().orElse(0);
            var wordy =
                    item.wrong().stream().allMatch(option -> Words.all(option).size() > 3);
            return item.hasOneKey()
                            && wordy
                            && TOO_SHORT * shortest > item.key().length()
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
            var echoed = new HashSet<>(Words.content(item.key()));
            echoed.retainAll(Words.content(item.stem()));
            item.wrong().forEach(option -> echoed.removeAll(Words.content(option)));
            return echoed.stream().sorted().findFirst();
        }

        /** Rows may echo their choice now and then; where most do, the rest follows by elimination. */
        private static Optional<String> echoingRows(Shown item) {
            var echoing = item.pairs().stream()
                    .filter(pair -> echoes(pair, item.wrong()))
                    .map(Shown.Pair::label)
                    .toList();
            return echoing.size() * 2 > item.pairs().size() || echoing.size() > 1
                    ? Optional.of(String.join(", ", echoing))
                    : Optional.empty();
        }

        private static boolean echoes(Shown.Pair pair, List<String> choices) {
            var echoed = new HashSet<>(Words.content(pair.label()));
            echoed.retainAll(Words.content(pair.right()));
            choices.stream()
                    .filter(choice -> !choice.equals(pair.right()))
                    .forEach(choice -> echoed.removeAll(Words.content(choice)));
            return !echoed.isEmpty();
        }
    }

    /** An acronym in the stem is not spelled by the initials of the key alone, nor a name in the stem by the key alone. */
    record Acronym() implements WritingRule {

        private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,}\\b");
        private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

        @Override
        public Rule rule() {
            return Rule.ACRONYM_CUE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.hasOneKey() || item.form() == Shown.Form.STATEMENT) {
                return Optional.empty();
            }
            var inStem = CAPITALS.matcher(item.stem());
            while (inStem.find()) {
                var acronym = inStem.group().toLowerCase(Locale.ROOT);
                if (fits(acronym, item.key()) && item.wrong().stream().noneMatch(option -> fits(acronym, option))) {
                    return Optional.of(inStem.group());
                }
            }
            return spelledByStem(item);
        }

        private static Optional<String> spelledByStem(Shown item) {
            if (!isAcronym(item.key())) {
                return Optional.empty();
            }
            var initials = Text.of(item.stem()).initials();
            var key = letters(item.key());
            var cued = key.length() >= 3 && initials.contains(key);
            var others = item.wrong().stream().anyMatch(option -> initials.contains(letters(option)));
            return cued && !others ? Optional.of(item.key()) : Optional.empty();
        }

        private static boolean isAcronym(String text) {
            return text.indexOf(' ') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
        }

        private static boolean fits(String acronym, String text) {
            return Text.of(text).initials().equals(acronym);
        }

        private static String letters(String text) {
            return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
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
            var stem = " " + Words.folded(item.stem()) + " ";
            var inside = item.options().stream()
                    .filter(option -> stands(Words.folded(option), stem))
                    .toList();
            return inside.size() == item.options().size() && item.options().size() > 1
                    ? Optional.empty()
                    : inside.stream().findFirst();
        }

        private static boolean stands(String option, String stem) {
            return stem.contains(option) && stem.contains(" " + option + " ");
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
            var last = Text.of(item.stem()).lastWord();
            var ends = ARTICLE.matcher(item.stem());
            if (!(last.equals("a") || last.equals("an")) || !ends.find()) {
                return Optional.empty();
            }
            var vowel = ends.group(1).equalsIgnoreCase("an");
            return item.options().stream()
                    .filter(option -> "aeiou".indexOf(Character.toLowerCase(option.charAt(0))) >= 0 != vowel)
                    .findFirst();
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
            var alone = item.wrong().stream().map(Format::format).noneMatch(key::equals)
                    && item.wrong().stream().map(Format::format).distinct().count() == 1;
            return alone ? Optional.of(key + " against " + format(item.wrong().get(0))) : Optional.empty();
        }

        private static String format(String text) {
            var capitals = text.chars().filter(Character::isUpperCase).count();
            var make = !text.contains(" ") && capitals > 1 ? "short form" : "words";
            return make + (text.endsWith(".") ? " with full stop" : "");
        }
    }
}
