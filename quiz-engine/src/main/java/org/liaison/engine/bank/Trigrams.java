package org.liaison.engine.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The runs of three letters in a text, for telling texts that are all but the same. */
record Trigrams(Set<String> runs) {

    private static final double ALL_BUT_THE_SAME = 0.85;

    static Trigrams of(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        var runs = new HashSet<String>();
        for (var at = 0; at + 3 <= plain.length(); at++) {
            runs.add(plain.substring(at, at + 3));
        }
        return new Trigrams(runs);
    }

    /** The share of all runs of either that both have (Jaccard). */
    double jaccard(Trigrams other) {
        var fewer = runs.size() <= other.runs.size() ? runs : other.runs;
        var more = fewer == runs ? other.runs : runs;
        var shared = fewer.stream().filter(more::contains).count();
        var all = runs.size() + other.runs.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }

    /**
     * The share of the questions that are all but the same as another of them. Questions that name others are not, however alike
     * they are in all else: where DCAA sits and where DCMA sits are two things to know.
     */
    static double nearDuplicates(List<String> questions, Masking masking) {
        var grams = questions.stream().map(Trigrams::of).toList();
        var named = questions.stream().map(masking::named).toList();
        var twins = new HashSet<Integer>();
        for (var one = 0; one < grams.size(); one++) {
            for (var other = 0; other < one; other++) {
                if (named.get(one).equals(named.get(other)) && grams.get(one).isTwinOf(grams.get(other))) {
                    twins.add(one);
                    twins.add(other);
                }
            }
        }
        return questions.isEmpty() ? 0 : (double) twins.size() / questions.size();
    }

    private boolean isTwinOf(Trigrams other) {
        var fewer = Math.min(runs.size(), other.runs.size());
        var more = Math.max(runs.size(), other.runs.size());
        return fewer >= ALL_BUT_THE_SAME * more && jaccard(other) > ALL_BUT_THE_SAME;
    }
}
