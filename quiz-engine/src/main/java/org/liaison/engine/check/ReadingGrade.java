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

    private static final Pattern ACRONYM = Pattern.compile("\\b[\\p{Lu}\\[\\]()/&-]*\\p{Lu}{2,}[\\p{Lu}\\[\\]()/&-]*");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{L}+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** The grade of a text; below 0 for very short ones, which it cannot judge. */
    public static double of(String text) {
        var plain = NAME.matcher(ACRONYM.matcher(text).replaceAll("it")).replaceAll("Name");
        var words = Words.all(plain);
        return words.isEmpty() ? 0 : grade(words, Math.max(1, SENTENCE_END.split(plain).length));
    }

    private static double grade(List<String> words, int sentences) {
        var syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        var vowels = (int) VOWELS.matcher(word).results().count();
        return Math.max(1, word.endsWith("e") ? vowels - 1 : vowels);
    }
}
