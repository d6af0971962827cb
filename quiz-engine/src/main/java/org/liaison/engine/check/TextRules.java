package org.liaison.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.check.Flaws.WritingRule;

/** Rules on every text of an item. */
final class TextRules {

    private TextRules() {}

    /** Texts are clean English: what templates leave behind when a slot does not fit shows up here. */
    record Clean() implements WritingRule {

        private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(\\p{L}+)\\s+\\1\\b");
        private static final Pattern LEFTOVER =
                Pattern.compile("[{}<>|]|\\s[,.?;:](?:\\s|$)|\\s{2,}|\\?\\?|\\.\\.(?!\\.)");
        private static final Pattern CLASH = Pattern.compile(
                "(?i)\\b(is are|are is|a the|an the|the a|the an|the the|of of|does are|do is|to to|for for|in in)\\b");

        private static final Set<String> CLASHES =
                Set.of("is are", "are is", "a the", "an the", "the a", "the an", "does are", "do is");
        private static final Set<String> LITTLE = Set.of("is", "are", "a", "an", "the", "does", "do");

        @Override
        public Rule rule() {
            return Rule.UNGRAMMATICAL;
        }

        @Override
        public Optional<String> broken(Shown item) {
            var slip = slip(item.stem());
            for (var option : item.options()) {
                slip = slip.isPresent() ? slip : slip(option);
            }
            return slip;
        }

        private static Optional<String> slip(String text) {
            if (mayClash(Words.all(text))) {
                var slip = found(CLASH, text).or(() -> found(DOUBLED, text));
                if (slip.isPresent()) {
                    return slip;
                }
            }
            var leftover = mayBeLeftOver(text) ? found(LEFTOVER, text) : Optional.<String>empty();
            return leftover.isPresent() || balanced(text) ? leftover : Optional.of("unbalanced brackets in: " + text);
        }

        private static Optional<String> found(Pattern pattern, String text) {
            var found = pattern.matcher(text);
            return found.find() ? Optional.of("'" + found.group().strip() + "' in: " + text) : Optional.empty();
        }

        /** Whether two little words, or the same word twice, stand side by side; only then the patterns have a chance. */
        private static boolean mayClash(List<String> words) {
            for (var at = 1; at < words.size(); at++) {
                var word = words.get(at);
                var before = words.get(at - 1);
                if (word.equals(before)
                        || (word.length() <= 3 && LITTLE.contains(before) && CLASHES.contains(before + " " + word))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a sign stands that no text needs, or a blank or a mark before another. */
        private static boolean mayBeLeftOver(String text) {
            for (var at = 0; at < text.length(); at++) {
                var sign = text.charAt(at);
                var next = at + 1 < text.length() ? text.charAt(at + 1) : 'x';
                var suspect = switch (sign) {
                    case '{', '}', '<', '>', '|', '\t', '\n', '\r', '\f' -> true;
                    case ' ' -> " ,.?;:".indexOf(next) >= 0;
                    case '?', '.' -> sign == next;
                    default -> false;
                };
                if (suspect) {
                    return true;
                }
            }
            return false;
        }

        private static boolean balanced(String text) {
            var depth = 0;
            for (var at = 0; at < text.length() && depth >= 0; at++) {
                depth += "([“".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
                depth -= ")]”".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
            }
            return depth == 0;
        }
    }
}
