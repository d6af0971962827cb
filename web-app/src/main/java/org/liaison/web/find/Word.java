package org.liaison.web.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param form the word in lower case, without accents and punctuation, as it is looked up
 * @param start where it begins in the text
 * @param end where it ends
 */
record Word(String form, int start, int end) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern CHUNKS = Pattern.compile("\\S+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** The words of a text in its order. */
    static List<Word> in(String text) {
        return WORDS.matcher(text)
                .results()
                .map(match -> new Word(form(match.group()), match.start(), match.end()))
                .toList();
    }

    /** The forms of a text: its words and, where punctuation joins several, the joined one too: "usdp" for "USD(P)". */
    static Stream<String> forms(String text) {
        var words = in(text).stream().map(Word::form);
        var joined = CHUNKS.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(chunk -> in(chunk).size() > 1)
                .map(Word::joined);
        return Stream.concat(words, joined);
    }

    /** A chunk without its punctuation. */
    static String joined(String chunk) {
        return form(PUNCTUATION.matcher(chunk).replaceAll(""));
    }

    private static String form(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
