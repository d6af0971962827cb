package org.liaison.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;
import org.liaison.engine.check.Shown.Form;

/** Rules on the stem alone. */
final class StemRules {

    private static final int MOST_WORDS = 45;
    private static final int MOST_WORDS_A_SENTENCE = 32;
    private static final double HARDEST_GRADE = 12;
    private static final int FEWEST_WORDS = 12;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!])\\s+");

    private StemRules() {}

    /** The words of the text that deny something. */
    private static List<String> negations(String text) {
        return Words.all(text.replace("n't", " not")).stream()
                .filter(Sign.NEGATION::isIn)
                .toList();
    }

    /** A question asks one thing in particular. */
    record Focus() implements WritingRule {

        private static final Set<String> ENDS = Set.of("true", "correct", "right");
        private static final Pattern EMPTY = Pattern.compile(
                "(?i)which (of the following |of these )?(statements? )?(is|are) (true|correct|right)\\??\\s*$");

        @Override
        public Rule rule() {
            return Rule.UNFOCUSED_STEM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (item.form() == Form.STATEMENT) {
                return item.stem().text().endsWith(".")
                        ? Optional.empty()
                        : Optional.of("a statement ends with a full stop");
            }
            if (item.form() == Form.LINES) {
                return Optional.empty();
            }
            if (ENDS.contains(item.stem().lastWord())
                    && EMPTY.matcher(item.stem().text()).find()) {
                return Optional.of("asks what is true of nothing in particular");
            }
            var asks =
                    item.stem().text().indexOf('?') >= 0 || item.stem().text().indexOf('…') >= 0;
            return asks ? Optional.empty() : Optional.of("asks no question");
        }
    }

    /** A question asks for what is so. */
    record Negative() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.NEGATIVE_STEM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return item.form() == Form.QUESTION && item.stem().bears(Sign.NEGATION)
                    ? negations(lastSentence(item.stem().text())).stream().findFirst()
                    : Optional.empty();
        }
    }

    /** No reader has to cancel one negation against another. */
    record DoubleNegative() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.DOUBLE_NEGATIVE;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.stem().bears(Sign.NEGATION)) {
                return Optional.empty();
            }
            var inStem = negations(lastSentence(item.stem().text()));
            if (inStem.size() > 1) {
                return Optional.of(String.join(" ", inStem));
            }
            return inStem.isEmpty() ? Optional.empty() : item.firstOption(option -> option.bears(Sign.NEGATION));
        }
    }

    /** A stem is no longer than it must be. */
    record Length() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.WINDOW_DRESSING;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var words = item.stem().words().size();
            return words > MOST_WORDS ? Optional.of(words + " words") : Optional.empty();
        }
    }

    /** A stem can be read at first sight (its {@linkplain ReadingGrade grade}, and words a sentence). */
    record Readability() implements WritingRule {

        @Override
        public Rule rule() {
            return Rule.HARD_TO_READ;
        }

        /** Most stems are too short to be hard, and are let go by the number of their words alone. */
        @Override
        public Optional<String> broken(Shown item) {
            var words = item.stem().words().size();
            if (words < FEWEST_WORDS) {
                return Optional.empty();
            }
            var tooLong =
                    words > MOST_WORDS_A_SENTENCE ? longSentence(item.stem().text()) : Optional.<String>empty();
            return tooLong.isPresent() ? tooLong : hardWords(item.stem().text());
        }

        private static Optional<String> longSentence(String text) {
            return SENTENCES
                    .splitAsStream(text)
                    .map(sentence -> Words.all(sentence).size())
                    .filter(words -> words > MOST_WORDS_A_SENTENCE)
                    .findFirst()
                    .map(words -> "a sentence of " + words + " words");
        }

        private static Optional<String> hardWords(String text) {
            var grade = ReadingGrade.of(text);
            return grade > HARDEST_GRADE ? Optional.of("reading grade " + Math.round(grade)) : Optional.empty();
        }
    }

    /** A question does not depend on the day or on an opinion. */
    record TimeBound() implements WritingRule {

        private static final Pattern BOUND = Pattern.compile(
                "(?i)\\b(currently|nowadays|recently|last (year|month|week)|these days|in your opinion|do you (think|believe|feel))\\b");

        @Override
        public Rule rule() {
            return Rule.TIME_BOUND;
        }

        @Override
        public Optional<String> broken(Shown item) {
            if (!item.stem().bears(Sign.TIME)) {
                return Optional.empty();
            }
            var found = BOUND.matcher(item.stem().text());
            return found.find() ? Optional.of(found.group()) : Optional.empty();
        }
    }

    /** A gap to fill stands at the end. */
    record Gap() implements WritingRule {

        private static final Pattern GAP = Pattern.compile("_{2,}(?=.*\\p{L})");

        @Override
        public Rule rule() {
            return Rule.GAP_IN_STEM;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var offered = item.options().size() > 1;
            return offered
                            && item.stem().text().contains("__")
                            && GAP.matcher(item.stem().text()).find()
                    ? Optional.of("a gap inside the stem")
                    : Optional.empty();
        }
    }

    static String lastSentence(String stem) {
        var sentences = SENTENCES.split(stem);
        for (var at = sentences.length - 1; at >= 0; at--) {
            if (sentences[at].endsWith("?")) {
                return sentences[at];
            }
        }
        return sentences[sentences.length - 1];
    }
}
