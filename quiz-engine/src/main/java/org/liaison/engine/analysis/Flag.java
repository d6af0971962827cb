package org.liaison.engine.analysis;

import java.util.Locale;

/**
 * A reason to look at an item again.
 *
 * @param figure what it rests on
 * @param option the option it is about; empty when it is about the item
 */
public record Flag(Reason reason, Figure figure, String option) {

    /** What to look at. */
    public enum Reason {
        SUSPECT_KEY("Check the key: those who do well otherwise get this wrong"),
        WEAK_DISCRIMINATION("Review the wording: it hardly tells the strong from the weak"),
        BELOW_GUESSING("Check the key and the lesson: fewer are right than guessing would give"),
        TOO_EASY("Nearly everybody knows this"),
        IDLE_OPTION("Replace the option %s: nearly nobody picks it"),
        MISLEADING_OPTION("Check the option %s: the strong pick it, so it may be defensible");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    /** The advice with its figure, as a sentence. */
    public String sentence() {
        var advice = reason.advice.formatted(option);
        return String.format(
                Locale.ROOT,
                "%s (%.2f, 95%% interval %.2f to %.2f, n = %d).",
                advice,
                figure.value(),
                figure.low(),
                figure.high(),
                figure.n());
    }
}
