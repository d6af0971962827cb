package org.liaison.web.glossary;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liaison.content.Pack;
import org.liaison.content.Term;
import org.springframework.stereotype.Component;

/** The short forms of the pack, and where a text mentions them. */
@Component
public final class Glossary {

    private final Map<String, Term> terms = new HashMap<>();
    private final Pattern mentions;

    Glossary(Pack pack) {
        pack.terms().forEach(term -> terms.putIfAbsent(singular(term.shortForm()), term));
        var longestFirst = terms.keySet().stream()
                .sorted(comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        mentions = Pattern.compile("(?<![\\w/-])(?:" + longestFirst + ")s?(?![\\w/])");
    }

    /** Explains the texts of one page, so that no two meanings share an id. */
    public Explainer explainer() {
        return new Explainer(this, "");
    }

    /** Explains the texts of one part of a page; a prefix of its own keeps its ids apart from those of other parts. */
    public Explainer explainer(String prefix) {
        return new Explainer(this, prefix + "-");
    }

    /** Where a text mentions terms, in its order. */
    List<Mention> mentionsIn(String text) {
        return terms.isEmpty()
                ? List.of()
                : mentions.matcher(text)
                        .results()
                        .map(match -> new Mention(match.start(), match.end(), termOf(match.group())))
                        .toList();
    }

    private Term termOf(String mention) {
        return Objects.requireNonNull(terms.getOrDefault(mention, terms.get(mention.replaceFirst("s$", ""))));
    }

    /** The short form of one where the glossary has that of several: "GCC" for "GCCs". */
    private static String singular(String shortForm) {
        return shortForm.matches(".*[A-Z)\\]]s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }

    /** Where a text mentions a term. */
    record Mention(int start, int end, Term term) {}
}
