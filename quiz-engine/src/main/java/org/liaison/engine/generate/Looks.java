package org.liaison.engine.generate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int keyLength;
    private final int[] lengths;
    private final double[] toKey;
    private final double[][] among;
    private final boolean[] echoes;
    private final boolean keyEchoes;

    private Looks(int keyLength, int[] lengths, double[] toKey, double[][] among, boolean[] echoes, boolean keyEchoes) {
        this.keyLength = keyLength;
        this.lengths = lengths;
        this.toKey = toKey;
        this.among = among;
        this.echoes = echoes;
        this.keyEchoes = keyEchoes;
    }

    /** @param context the words of the question that stay the same in every wording */
    static Looks of(String key, List<String> candidates, String context) {
        var size = candidates.size();
        var keyGrams = Grams.of(key);
        var grams = candidates.stream().map(Grams::of).toList();
        var initials = initials(context);
        var lengths = new int[size];
        var toKey = new double[size];
        var among = new double[size][size];
        var echoes = new boolean[size];
        for (var one = 0; one < size; one++) {
            lengths[one] = candidates.get(one).length();
            toKey[one] = keyGrams.overlap(grams.get(one));
            echoes[one] = echoes(candidates.get(one), initials);
            for (var other = 0; other < one; other++) {
                among[one][other] = grams.get(one).overlap(grams.get(other));
                among[other][one] = among[one][other];
            }
        }
        return new Looks(key.length(), lengths, toKey, among, echoes, echoes(key, initials));
    }

    /** Whether an option begins like a word of the question. */
    private static boolean echoes(String option, String initials) {
        return !option.isEmpty() && initials.indexOf(Character.toLowerCase(option.charAt(0))) >= 0;
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
                + Math.abs(echoing - (keyEchoes ? three.length : wanted.echoing()));
    }

    /** The first letters of the words of a question that are long enough to be remembered. */
    private static String initials(String context) {
        var initials = new StringBuilder();
        for (var word : NO_WORD.split(context.toLowerCase(Locale.ROOT))) {
            if (word.length() > 3) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
