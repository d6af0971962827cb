package org.liaison.engine.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Takes texts apart into words, for rules that compare them. */
final class Words {

    private static final Set<String> EMPTY = Set.of(
            "about", "above", "after", "also", "among", "been", "before", "being", "both", "does", "from", "have",
            "into", "itself", "more", "most", "only", "other", "over", "same", "some", "such", "than", "that", "their",
            "them", "then", "there", "these", "they", "this", "those", "through", "under", "what", "when", "where",
            "which", "while", "whom", "whose", "will", "with", "within", "would", "your");

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "y");

    private static final char[] FOLDED = foldedAscii();

    private Words() {}

    /** The text without case, accents, punctuation and repeated blanks. */
    static String folded(String text) {
        return Text.of(text).folded();
    }

    /** The words of a text, in order, folded. */
    static List<String> all(String text) {
        return Text.of(text).words();
    }

    /** The stems of the words that carry meaning: four letters or more, and not among the little words. */
    static List<String> content(String text) {
        return Text.of(text).content();
    }

    static String fold(String text) {
        var plain = isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var words = new char[plain.length()];
        var length = 0;
        for (var at = 0; at < plain.length(); at++) {
            var letter = folded(plain.charAt(at));
            if (letter != ' ' || (length > 0 && words[length - 1] != ' ')) {
                words[length++] = letter;
            }
        }
        var end = length > 0 && words[length - 1] == ' ' ? length - 1 : length;
        return new String(words, 0, end);
    }

    /** The letter or digit in lower case; a blank for anything else. */
    private static char folded(char sign) {
        if (sign < FOLDED.length) {
            return FOLDED[sign];
        }
        return Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : ' ';
    }

    /** The same for the first signs there are, which are nearly all that texts are made of. */
    private static char[] foldedAscii() {
        var folded = new char[128];
        for (var sign = (char) 0; sign < folded.length; sign++) {
            folded[sign] = Character.isLetterOrDigit(sign) ? Character.toLowerCase(sign) : ' ';
        }
        return folded;
    }

    /** Whether there is nothing to normalize: ASCII, and the quotation marks and dashes that templates use. */
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= 128 && letter != '“' && letter != '”' && letter != '’' && letter != '–') {
                return false;
            }
        }
        return true;
    }

    static List<String> split(String folded) {
        var words = new ArrayList<String>();
        for (var from = 0; from < folded.length(); ) {
            var blank = folded.indexOf(' ', from);
            var to = blank < 0 ? folded.length() : blank;
            words.add(folded.substring(from, to));
            from = to + 1;
        }
        return Collections.unmodifiableList(words);
    }

    /** The stems of the words that carry meaning, each once. */
    static List<String> stems(List<String> words) {
        var stems = new ArrayList<String>(words.size());
        for (var word : words) {
            var stem = word.length() >= 4 && !EMPTY.contains(word) ? stem(word) : "";
            if (!stem.isEmpty() && !stems.contains(stem)) {
                stems.add(stem);
            }
        }
        return Collections.unmodifiableList(stems);
    }

    /** A light stem: the commonest English endings cut off, so that "train", "trained" and "training" are one. */
    static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
