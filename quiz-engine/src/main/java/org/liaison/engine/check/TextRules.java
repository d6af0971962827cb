package org.liaison.engine.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

        @Override
        public Rule rule() {
            return Rule.UNGRAMMATICAL;
        }

        @Override
        public Optional<String> broken(Shown item) {
            return Stream.concat(Stream.of(item.stem()), item.options().stream())
                    .flatMap(text -> slip(text).stream())
                    .findFirst();
        }

        private static Optional<String> slip(String text) {
            for (var pattern : new Pattern[] {CLASH, DOUBLED, LEFTOVER}) {
                var found = pattern.matcher(text);
                if (found.find()) {
                    return Optional.of("'" + found.group().strip() + "' in: " + text);
                }
            }
            return balanced(text) ? Optional.empty() : Optional.of("unbalanced brackets in: " + text);
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
