package org.liaison.engine.generate;

import java.util.List;

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

    /** A key that alone begins like a word of the question is found by whoever looks for that. */
    private static final double BETRAYED = 3;

    /** Shorter words leave no impression. */
    private static final int REMEMBERED = 4;

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
    double distance(Place wanted, int one, int two, int three) {
        var central = toKey[one] + toKey[two] + toKey[three];
        var moreCentral = (toKey[one] + among[one][two] + among[one][three] > central ? 1 : 0)
                + (toKey[two] + among[one][two] + among[two][three] > central ? 1 : 0)
                + (toKey[three] + among[one][three] + among[two][three] > central ? 1 : 0);
        var longer = longer(one) + longer(two) + longer(three);
        var echoing = echo(one) + echo(two) + echo(three);
        return Math.abs(longer - wanted.longer())
                + Math.abs(moreCentral - wanted.moreCentral())
                + Math.abs(echoing - (keyEchoes ? 3 : wanted.echoing()))
                + (keyEchoes && echoing == 0 ? BETRAYED : 0);
    }

    private int longer(int one) {
        return lengths[one] > keyLength ? 1 : 0;
    }

    private int echo(int one) {
        return echoes[one] ? 1 : 0;
    }

    /** The first letters of the words of a question that are long enough to be remembered. */
    private static String initials(String context) {
        var initials = new StringBuilder();
        var begin = 0;
        for (var at = 0; at <= context.length(); at++) {
            if (at == context.length() || !Character.isLetterOrDigit(context.charAt(at))) {
                if (at - begin >= REMEMBERED) {
                    initials.append(Character.toLowerCase(context.charAt(begin)));
                }
                begin = at + 1;
            }
        }
        return initials.toString();
    }
}
