package org.liaison.engine.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How many years of school it takes to read a text at first sight (Flesch-Kincaid grade; Kincaid et al. 1975).
 *
 * <p>Names are what is learned here, so they do not count as hard: an acronym counts as a word of one syllable, and so does each
 * word of a name. Syllables are counted as runs of vowels, which is right for about nine words in ten.
 */
public final class ReadingGrade {

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]+(\\s|$)");

    private ReadingGrade() {}

    /** The grade of a text; below 0 for very short ones, which it cannot judge. */
    public static double of(String text) {
        var plain = withoutNames(withoutAcronyms(text));
        var words = Words.split(Words.fold(plain));
        return words.isEmpty() ? 0 : grade(words, Math.max(1, SENTENCE_END.split(plain).length));
    }

    private static double grade(List<String> words, int sentences) {
        var syllables = 0;
        for (var word : words) {
            syllables += syllables(word);
        }
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** The text with "it" for each word in which two capitals meet, with what joins it to others, such as "USD(P)" or "PM/RSAT". */
    private static String withoutAcronyms(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var end = isBoundary(text, at) ? endOfAcronym(text, at) : at;
            at = copy(text, at, end, "it", plain);
        }
        return plain.toString();
    }

    /** Writes the short word for what stands between, or the sign that begins it where nothing does; where to go on. */
    private static int copy(String text, int begin, int end, String word, StringBuilder plain) {
        if (end > begin) {
            plain.append(word);
            return end;
        }
        plain.append(text.charAt(begin));
        return begin + 1;
    }

    private static boolean isBoundary(String text, int at) {
        return isInWord(text, at) != (at > 0 && isInWord(text, at - 1));
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_';
    }

    /** Where the acronym ends that begins here; here where none does. */
    private static int endOfAcronym(String text, int begin) {
        var met = false;
        var at = begin;
        for (; at < text.length() && isPart(text.charAt(at)); at++) {
            met |= at > begin && Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at - 1));
        }
        return met ? at : begin;
    }

    private static boolean isPart(char sign) {
        return Character.isUpperCase(sign) || "[]()/&-".indexOf(sign) >= 0;
    }

    /** The text with "Name" for each capitalized word but the first. */
    private static String withoutNames(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var end = at > 0 && text.charAt(at - 1) == ' ' ? endOfName(text, at) : at;
            at = copy(text, at, end, "Name", plain);
        }
        return plain.toString();
    }

    private static int endOfName(String text, int begin) {
        var at = begin;
        while (at < text.length()
                && (at == begin ? Character.isUpperCase(text.charAt(at)) : Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return at - begin > 1 ? at : begin;
    }

    /** The runs of vowels, without a silent last "e". */
    private static int syllables(String word) {
        var runs = 0;
        var inside = false;
        for (var at = 0; at < word.length(); at++) {
            var vowel = "aeiouy".indexOf(word.charAt(at)) >= 0;
            runs += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return Math.max(1, word.endsWith("e") ? runs - 1 : runs);
    }
}
