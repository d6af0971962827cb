package org.liaison.engine.score;

import java.util.List;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

/**
 * How a response to "tick every right option" came out, option by option.
 *
 * @param hits right options that were ticked
 * @param falseAlarms wrong options that were ticked
 * @param misses right options that were left
 * @param correctRejections wrong options that were left
 */
public record Ticks(int hits, int falseAlarms, int misses, int correctRejections) {

    public Ticks {
        if (hits < 0 || falseAlarms < 0 || misses < 0 || correctRejections < 0 || hits + misses == 0) {
            throw new IllegalArgumentException(
                    "No such ticks: %d hits, %d false alarms, %d misses, %d correct rejections"
                            .formatted(hits, falseAlarms, misses, correctRejections));
        }
    }

    /** How a response came out against the options it was given for. */
    public static Ticks of(List<Option> options, Response response) {
        return new Ticks(
                count(options, response, true, true),
                count(options, response, false, true),
                count(options, response, true, false),
                count(options, response, false, false));
    }

    private static int count(List<Option> options, Response response, boolean correct, boolean ticked) {
        return (int) options.stream()
                .filter(option -> option.correct() == correct)
                .filter(option -> response.values().contains(option.id()) == ticked)
                .count();
    }

    /** How many options are right; the k of the formulas. */
    public int keys() {
        return hits + misses;
    }

    /** How many options there are; the n of the formulas. */
    public int options() {
        return hits + falseAlarms + misses + correctRejections;
    }

    /** How many options were ticked. */
    public int ticked() {
        return hits + falseAlarms;
    }

    /** Whether exactly the right options were ticked. */
    public boolean isPerfect() {
        return falseAlarms == 0 && misses == 0;
    }
}
