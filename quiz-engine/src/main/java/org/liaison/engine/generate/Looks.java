package org.liaison.engine.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a key looks among candidates to somebody who reads only the letters: its length, and what it has in common with each. */
final class Looks {

    /**
     * Where the key stands among four options.
     *
     * @param longer how many of the others are longer
     * @param moreCentral how many of the others resemble the rest more than the key does
     * @param echoing how many of the others begin like a word of the question
     */
    record Place(int longer, int moreCentral, int echoing) {

        static Place drawn(Dice dice) {
            return new Place(dice.below(4), dice.below(4), dice.below(4));
        }
    }

    private final int keyLength;
    private final int[] lengths;
    private final double[] toKey;
    private final double[][] among;
    private final boolean[] echoes;

    private Looks(int keyLength, int[] lengths, double[] toKey, double[][] among, boolean[] echoes) {
        this.keyLength = keyLength;
        this.lengths = lengths;
        this.toKey = toKey;
        this.among = among;
        this.echoes = echoes;
    }

    /** @param context the words of the question that stay the same in every wording */
    static Looks of(String key, List<String> candidates, String context) {
        var size = candidates.size();
        var keyGrams = grams(key);
        var grams = candidates.stream().map(Looks::grams).toList();
        var lengths = new int[size];
        var toKey = new double[size];
        var among = new double[size][size];
        var echoes = new boolean[size];
        for (var one = 0; one < size; one++) {
            lengths[one] = candidates.get(one).length();
            toKey[one] = overlap(keyGrams, grams.get(one));
            echoes[one] = echoes(candidates.get(one), context);
            for (var other = 0; other < one; other++) {
                among[one][other] = overlap(grams.get(one), grams.get(other));
                among[other][one] = among[one][other];
            }
        }
        return new Looks(key.length(), lengths, toKey, among, echoes);
    }

    /** How far the key's place among these three is from the one wanted, in places. */
    double distance(Place wanted, int... three) {
        var longer = 0;
        var moreCentral = 0;
        var echoing = 0;
        var keyCentral = 0.0;
        for (var one : three) {
            keyCentral += toKey[one];
        }
        for (var one : three) {
            var central = toKey[one];
            for (var other : three) {
                central += one == other ? 0 : among[one][other];
            }
            longer += lengths[one] > keyLength ? 1 : 0;
            moreCentral += central > keyCentral ? 1 : 0;
            echoing += echoes[one] ? 1 : 0;
        }
        return Math.abs(longer - wanted.longer())
                + Math.abs(moreCentral - wanted.moreCentral())
                + Math.abs(echoing - wanted.echoing());
    }

    private static boolean echoes(String option, String context) {
        var letter = Character.toLowerCase(option.charAt(0));
        for (var word : context.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && word.charAt(0) == letter) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> grams(String text) {
        var plain = " " + text.toLowerCase(Locale.ROOT) + " ";
        var grams = new HashSet<String>();
        for (var at = 0; at + 3 <= plain.length(); at++) {
            grams.add(plain.substring(at, at + 3));
        }
        return grams;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }
}
