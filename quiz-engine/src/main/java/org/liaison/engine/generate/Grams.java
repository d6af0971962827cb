package org.liaison.engine.generate;

/**
 * The different runs of three letters in a text, without regard to case.
 *
 * <p>Each run has one of {@value #PLACES} places, so that what two texts share is counted in a few steps. Now and then two runs fall
 * on one place; that blurs how alike two texts are by a hair, the same way for all.
 */
final class Grams {

    private static final int PLACES = 512;
    private static final int SHIFT = Integer.numberOfLeadingZeros(PLACES) + 1;

    /** How many numbers hold a bit for each place. */
    static final int WORDS = PLACES / Long.SIZE;

    private final long[] places = new long[WORDS];
    private final int size;

    private Grams(String text) {
        size = mark(text, places);
    }

    static Grams of(String text) {
        return new Grams(text);
    }

    /** Marks the runs of a text in the first {@link #WORDS} numbers; how many different ones there are. */
    static int mark(String text, long[] places) {
        var one = ' ';
        var two = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        for (var at = 1; at <= text.length(); at++) {
            var three = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
            var place = (((one * 31 + two) * 31 + three) * 0x9E3779B9) >>> SHIFT;
            places[place / Long.SIZE] |= 1L << place;
            one = two;
            two = three;
        }
        return shared(places, places);
    }

    /** How many runs are marked in both. */
    static int shared(long[] some, long[] others) {
        var shared = 0;
        for (var at = 0; at < WORDS; at++) {
            shared += Long.bitCount(some[at] & others[at]);
        }
        return shared;
    }

    /** What both share as a part of the mean of both, from 0 to 1 (Dice 1945). */
    double overlap(Grams other) {
        return 2.0 * shared(places, other.places) / Math.max(1, size + other.size);
    }
}
