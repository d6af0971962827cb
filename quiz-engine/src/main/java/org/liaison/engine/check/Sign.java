package org.liaison.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text must have in it for a rule to have any chance of finding a flaw; looked for once in each text, so that the
 * patterns of the rules are seldom tried.
 */
enum Sign {
    /** Also "n't". */
    NEGATION(1),
    ABSOLUTE(1 << 1),
    VAGUE(1 << 2),
    EVERYTHING(1 << 3),
    NOTHING(1 << 4),
    TIME(1 << 5),
    /** A digit anywhere, even inside a word. */
    DIGIT(1 << 6),
    /** Two little words that clash, a word twice, a mark that no text needs, a bracket left open. */
    SLIP(1 << 7);

    private static final Map<String, Integer> BY_WORD = new HashMap<>();
    private static final Set<String> CLASHES =
            Set.of("is are", "are is", "a the", "an the", "the a", "the an", "does are", "do is");
    private static final Set<String> CLASHING = Set.of("is", "are", "a", "an", "the", "does", "do");

    static {
        NEGATION.isMadeBy(
                "not", "except", "least", "false", "incorrect", "never", "without", "cannot", "no", "neither", "nor");
        ABSOLUTE.isMadeBy(
                "always", "never", "none", "must", "completely", "impossible", "entirely", "absolutely", "every");
        VAGUE.isMadeBy("often", "usually", "sometimes", "frequently", "occasionally", "generally", "seldom", "rarely");
        EVERYTHING.isMadeBy("all", "both");
        NOTHING.isMadeBy("none", "neither");
        TIME.isMadeBy("currently", "nowadays", "recently", "last", "days", "opinion", "think", "believe", "feel");
    }

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    private void isMadeBy(String... words) {
        for (var word : words) {
            BY_WORD.merge(word, bit, (one, other) -> one | other);
        }
    }

    /** Whether the word is one of those that make this sign. */
    boolean isIn(String word) {
        return (BY_WORD.getOrDefault(word, 0) & bit) != 0;
    }

    int bit() {
        return bit;
    }

    /** The signs in a text of these words, a bit each. */
    static int in(String text, List<String> words) {
        var signs = 0;
        for (var word : words) {
            signs |= BY_WORD.getOrDefault(word, 0);
        }
        signs |= text.contains("n't") ? NEGATION.bit() : 0;
        signs |= hasDigit(text) ? DIGIT.bit() : 0;
        return mayClash(words) || hasStrayMark(text) || !isBalanced(text) ? signs | SLIP.bit() : signs;
    }

    private static boolean hasDigit(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayClash(List<String> words) {
        var before = "";
        for (var word : words) {
            if (word.equals(before)
                    || (word.length() <= 3 && CLASHING.contains(before) && CLASHES.contains(before + " " + word))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static boolean hasStrayMark(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var next = at + 1 < text.length() ? text.charAt(at + 1) : 'x';
            var stray = switch (sign) {
                case '{', '}', '<', '>', '|', '\t', '\n', '\r', '\f' -> true;
                case ' ' -> next == ' ' || next == ',' || next == '.' || next == '?' || next == ';' || next == ':';
                case '?', '.' -> sign == next;
                default -> false;
            };
            if (stray) {
                return true;
            }
        }
        return false;
    }

    /** Whether each bracket or quotation mark that is opened is closed again. */
    static boolean isBalanced(String text) {
        var depth = 0;
        for (var at = 0; at < text.length() && depth >= 0; at++) {
            depth += switch (text.charAt(at)) {
                case '(', '[', '“' -> 1;
                case ')', ']', '”' -> -1;
                default -> 0;
            };
        }
        return depth == 0;
    }
}
