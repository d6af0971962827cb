package org.liaison.engine.check;

import java.util.Optional;
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

        private static Optional<String> slip(Text text) {
            if (!text.bears(Sign.SLIP)) {
                return Optional.empty();
            }
            var slip = found(CLASH, text.text())
                    .or(() -> found(DOUBLED, text.text()))
                    .or(() -> found(LEFTOVER, text.text()));
            return slip.isPresent() || Sign.isBalanced(text.text())
                    ? slip
                    : Optional.of("unbalanced brackets in: " + text);
        }

        private static Optional<String> found(Pattern pattern, String text) {
            var found = pattern.matcher(text);
            return found.find() ? Optional.of("'" + found.group().strip() + "' in: " + text) : Optional.empty();
        }
    }
}
