package org.liaison.engine.check;

import java.util.List;
import java.util.Set;

/**
 * A text taken apart, once for all the rules that look at it.
 *
 * @param text the text as shown
 * @param folded without case, accents, punctuation and repeated blanks
 * @param words the folded words, in order
 * @param content the stems of the words that carry meaning, each once
 * @param initials the first letters of all words but the little ones
 * @param capitals how many letters are capitals
 * @param signs what there is in it that some rule might object to, a bit each
 */
record Text(
        String text,
        String folded,
        List<String> words,
        List<String> content,
        String initials,
        int capitals,
        int signs) {

    private static final int RECENT = 1 << 12;
    private static final Set<String> LITTLE = Set.of("of", "and", "the", "for", "to", "in");

    /**
     * Texts looked at lately, for the options of a bank recur from item to item. Each text has one place, where the last one wins;
     * threads may race for it, which costs a look and never a wrong answer, for a text never changes.
     */
    private static final Text[] LATELY = new Text[RECENT];

    static Text of(String text) {
        var place = (text.hashCode() ^ (text.hashCode() >>> 16)) & (RECENT - 1);
        var known = LATELY[place];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        var read = read(text);
        LATELY[place] = read;
        return read;
    }

    private static Text read(String text) {
        var folded = Words.fold(text);
        var words = Words.split(folded);
        var initials = new StringBuilder();
        for (var word : words) {
            if (!LITTLE.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        var capitals = 0;
        for (var at = 0; at < text.length(); at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        var signs = Sign.in(text, words);
        return new Text(text, folded, words, Words.stems(words), initials.toString(), capitals, signs);
    }

    /** Whether it has the sign, without which no rule that goes by the sign has anything to find. */
    boolean bears(Sign sign) {
        return (signs & sign.bit()) != 0;
    }

    int length() {
        return text.length();
    }

    /** The first word, empty where there is none. */
    String firstWord() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The last word, empty where there is none. */
    String lastWord() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
