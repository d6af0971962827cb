package org.liaison.web.find;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** The entries that have a word, and how much it weighs in each. */
final class Postings {

    private int[] entries = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int entry, double weight) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        entries[size] = entry;
        weights[size] = (float) weight;
        size++;
    }

    int size() {
        return size;
    }

    void forEach(BiConsumer<Integer, Double> visitor) {
        for (var at = 0; at < size; at++) {
            visitor.accept(entries[at], (double) weights[at]);
        }
    }
}
