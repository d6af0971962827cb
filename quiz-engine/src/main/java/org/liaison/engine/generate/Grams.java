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

    private final long[] places = new long[PLACES / Long.SIZE];
    private final int size;

    private Grams(String text) {
        var one = ' ';
        var two = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        for (var at = 1; at <= text.length(); at++) {
            var three = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
            var place = (((one * 31 + two) * 31 + three) * 0x9E3779B9) >>> SHIFT;
            places[place / Long.SIZE] |= 1L << place;
            one = two;
            two = three;
        }
        var count = 0;
        for (var some : places) {
            count += Long.bitCount(some);
        }
        size = count;
    }

    static Grams of(String text) {
        return new Grams(text);
    }

    private int shared(Grams other) {
        var shared = 0;
        for (var at = 0; at < places.length; at++) {
            shared += Long.bitCount(places[at] & other.places[at]);
        }
        return shared;
    }

    /** What both share as a part of the mean of both, from 0 to 1 (Dice 1945). */
    double overlap(Grams other) {
        return 2.0 * shared(other) / Math.max(1, size + other.size);
    }

    /** What both share as a part of what either has, from 0 to 1 (Jaccard 1912). */
    double jaccard(Grams other) {
        var shared = shared(other);
        return (double) shared / Math.max(1, size + other.size - shared);
    }
}
