package org.liaison.web.glossary;

import org.jspecify.annotations.Nullable;
import org.liaison.content.Term;

/**
 * A few words in one style, as a template draws them.
 *
 * @param style how they are set
 * @param link where they lead, or empty
 * @param term the short form that these words are, where they can be opened for its meaning
 * @param mark the id of the meaning on the page; empty without a term
 */
public record Run(
        String text, Style style, String link, @Nullable Term term, String mark) {

    /** Words that only stand there. */
    public static Run plain(String text, Style style) {
        return new Run(text, style, "", null, "");
    }

    /** Words that lead somewhere. */
    public static Run link(String text, Style style, String address) {
        return new Run(text, style, address, null, "");
    }

    /** How words are set. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }
}
