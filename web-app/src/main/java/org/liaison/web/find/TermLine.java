package org.liaison.web.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.content.Term;

/**
 * A line of the glossary page.
 *
 * @param entity whose page tells more; null where there is none
 */
record TermLine(String anchor, Term term, @Nullable EntityId entity) {

    static List<TermLine> of(Pack pack) {
        return pack.terms().stream()
                .sorted(Comparator.comparing(Term::shortForm, String.CASE_INSENSITIVE_ORDER))
                .map(term -> new TermLine(anchor(term), term, term.named().orElse(null)))
                .toList();
    }

    /** The anchor of a short form on the page, such as "term-usd-p". */
    static String anchor(Term term) {
        var words = term.shortForm().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "term-" + words.replaceAll("^-|-$", "");
    }
}
