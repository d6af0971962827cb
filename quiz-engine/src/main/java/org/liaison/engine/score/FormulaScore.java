package org.liaison.engine.score;

/**
 * A test of single choices corrected for guessing.
 *
 * @param omitted items left blank
 * @param options how many options each item has, at least 2
 */
public record FormulaScore(int right, int wrong, int omitted, int options) {

    public FormulaScore {
        if (right < 0 || wrong < 0 || omitted < 0 || options < 2) {
            throw new IllegalArgumentException(
                    "%d right, %d wrong, %d omitted of %d options".formatted(right, wrong, omitted, options));
        }
    }

    /** R - W/(n-1): blind guessing earns nothing on average; below 0 for bad luck. */
    public double lessGuesses() {
        return right - wrong / (options - 1.0);
    }

    /** R + O/n: leaving an item blank earns what a blind guess would on average. */
    public double withOmissions() {
        return right + omitted / (double) options;
    }
}
