package org.liaison.engine.check;

import java.util.Locale;

/**
 * A flaw of writing in an item.
 *
 * @param detail what gives rise to it
 */
public record Flaw(Rule rule, String detail) {

    /** How bad a flaw is. */
    public enum Severity {
        /** Never ask such an item. */
        SEVERE,
        /** Ask it only if a person agrees. */
        MODERATE,
        /** Count it. */
        LIGHT
    }

    /** The mechanically checkable guidelines, after Haladyna, Downing and Rodriguez (2002) and later rubrics. */
    public enum Rule {
        /** The key is much longer than every distractor. */
        LONGEST_KEY(Severity.SEVERE),
        /** The key is much shorter than every distractor. */
        SHORTEST_KEY(Severity.SEVERE),
        /** Only some options fit the grammar of the stem. */
        GRAMMATICAL_CUE(Severity.SEVERE),
        /** The key alone repeats a word of the stem. */
        CLANG(Severity.SEVERE),
        /** The key alone fits the letters of an acronym in the stem. */
        ACRONYM_CUE(Severity.SEVERE),
        /** An option stands word for word in the stem. */
        OPTION_IN_STEM(Severity.SEVERE),
        /** Some options, not all, use an absolute word. */
        ABSOLUTE_TERM(Severity.MODERATE),
        /** An option is vague about how often or how many. */
        VAGUE_TERM(Severity.MODERATE),
        /** "All of the above". */
        ALL_OF_THE_ABOVE(Severity.SEVERE),
        /** "None of the above". */
        NONE_OF_THE_ABOVE(Severity.SEVERE),
        /** An option refers to other options by letter or number. */
        COMPLEX_OPTION(Severity.SEVERE),
        /** "True" or "false" as options. */
        TRUE_FALSE_OPTIONS(Severity.SEVERE),
        /** A gap in the stem that is not at its end. */
        GAP_IN_STEM(Severity.LIGHT),
        /** The stem asks for what is not so. */
        NEGATIVE_STEM(Severity.MODERATE),
        /** Two negations meet. */
        DOUBLE_NEGATIVE(Severity.SEVERE),
        /** One option says part of what another says. */
        OVERLAPPING_OPTIONS(Severity.SEVERE),
        /** Two options say the same. */
        DUPLICATE_OPTIONS(Severity.SEVERE),
        /** Numbers stand out of order. */
        UNORDERED_NUMBERS(Severity.LIGHT),
        /** One option alone has a digit, or is of another make. */
        HETEROGENEOUS_OPTIONS(Severity.SEVERE),
        /** The key shares the most with the other options, part by part. */
        CONVERGENCE(Severity.MODERATE),
        /** The options are not built alike. */
        NOT_PARALLEL(Severity.MODERATE),
        /** The stem asks nothing in particular. */
        UNFOCUSED_STEM(Severity.SEVERE),
        /** The stem is longer than it need be. */
        WINDOW_DRESSING(Severity.LIGHT),
        /** The text is not clean English: a doubled word, a leftover brace, an unbalanced bracket. */
        UNGRAMMATICAL(Severity.SEVERE),
        /** The text depends on when or by whom it is read. */
        TIME_BOUND(Severity.MODERATE),
        /** The key alone differs in capitals, brackets or full stop. */
        FORMAT_CUE(Severity.SEVERE),
        /** The stem is hard to read. */
        HARD_TO_READ(Severity.LIGHT);

        private final Severity severity;

        Rule(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        /** The name on the command line, such as {@code longest-key}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
