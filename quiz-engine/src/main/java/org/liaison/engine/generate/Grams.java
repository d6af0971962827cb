package org.liaison.engine.generate;

import java.util.Arrays;
import java.util.Locale;

/** The different runs of three letters in a text, without regard to case, kept so that what two texts share is quickly counted. */
final class Grams {

    private final long[] grams;

    private Grams(long[] grams) {
        this.grams = grams;
    }

    static Grams of(String text) {
        var plain = " " + text.toLowerCase(Locale.ROOT) + " ";
        var grams = new long[Math.max(0, plain.length() - 2)];
        for (var at = 0; at < grams.length; at++) {
            grams[at] = (long) plain.charAt(at) << 32 | (long) plain.charAt(at + 1) << 16 | plain.charAt(at + 2);
        }
        Arrays.sort(grams);
        var size = 0;
        for (var gram : grams) {
            if (size == 0 || grams[size - 1] != gram) {
                grams[size++] = gram;
            }
        }
        return new Grams(Arrays.copyOf(grams, size));
    }

    private int shared(Grams other) {
        var shared = 0;
        var here = 0;
        var there = 0;
        while (here < grams.length && there < other.grams.length) {
            var left = grams[here];
            var right = other.grams[there];
            shared += left == right ? 1 : 0;
            here += left <= right ? 1 : 0;
            there += right <= left ? 1 : 0;
        }
        return shared;
    }

    /** What both share as a part of the mean of both, from 0 to 1 (Dice 1945). */
    double overlap(Grams other) {
        return 2.0 * shared(other) / Math.max(1, grams.length + other.grams.length);
    }

    /** What both share as a part of what either has, from 0 to 1 (Jaccard 1912). */
    double jaccard(Grams other) {
        if (grams.length == 0 || other.grams.length == 0) {
            return 0;
        }
        var shared = shared(other);
        return (double) shared / (grams.length + other.grams.length - shared);
    }
}
