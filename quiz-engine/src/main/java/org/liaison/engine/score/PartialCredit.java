package org.liaison.engine.score;

/**
 * What a response to "tick every right option" earns, from 0 to 1, under the rules in use elsewhere.
 *
 * <p>With h hits, f false alarms, m misses and r correct rejections among n options of which k are right. Three of the rules pay
 * for ticks without charging for wrong ones; they are fair only where the number to tick is announced and enforced.
 */
public enum PartialCredit {
    /** Everything for exactly the right options, else nothing. */
    ALL_OR_NOTHING,
    /** max(0, h/k - f/(n-k)): ticking everything and ticking nothing both earn nothing. */
    BALANCED,
    /** max(0, (h-f)/k). */
    PLUS_MINUS,
    /** (h+r)/n, each option being judged true or false; a blank response earns (n-k)/n. */
    TRUE_FALSE,
    /** All for exactly the right options, half from half of them on; no deduction, so only where the number is enforced. */
    PS50,
    /** h/k; no deduction, so only where the number is enforced. */
    PS1M,
    /** h/k, but nothing when more than k are ticked (Ripkey). */
    RIPKEY,
    /**
     * The response mapping of QTI with a point for each right option, -2 by default as in the example of its specification,
     * and bounds of 0 and k. Mappings of one's own are a {@link ResponseMapping}.
     */
    MAP_RESPONSE;

    private static final double MAPPED_BY_DEFAULT = -2;

    /** The share of the points that the ticks earn. */
    public double fraction(Ticks ticks) {
        var keys = (double) ticks.keys();
        return switch (this) {
            case ALL_OR_NOTHING -> ticks.isPerfect() ? 1 : 0;
            case BALANCED -> Math.max(0, ticks.hits() / keys - shareOfWrong(ticks));
            case PLUS_MINUS -> Math.max(0, (ticks.hits() - ticks.falseAlarms()) / keys);
            case TRUE_FALSE -> (ticks.hits() + ticks.correctRejections()) / (double) ticks.options();
            case PS50 -> ticks.isPerfect() ? 1 : ticks.hits() / keys >= 0.5 ? 0.5 : 0;
            case PS1M -> ticks.hits() / keys;
            case RIPKEY -> ticks.ticked() > ticks.keys() ? 0 : ticks.hits() / keys;
            case MAP_RESPONSE -> Math.max(0, ticks.hits() + MAPPED_BY_DEFAULT * ticks.falseAlarms()) / keys;
        };
    }

    private static double shareOfWrong(Ticks ticks) {
        return ticks.falseAlarms() == 0
                ? 0
                : ticks.falseAlarms() / (double) (ticks.falseAlarms() + ticks.correctRejections());
    }
}
