package org.liaison.web.quiz;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.liaison.engine.score.Certainty;

/** Certainty and its marks as people read them. */
final class Marks {

    private Marks() {}

    /** The key of the words for a certainty. */
    static String key(Certainty certainty) {
        return "sure." + certainty.name();
    }

    /** A mark with its sign and at most one decimal place, such as +3 or −6. */
    static String signed(double mark) {
        var format = new DecimalFormat("+0.#;−0.#", DecimalFormatSymbols.getInstance(Locale.US));
        return Math.abs(mark) < 0.05 ? "0" : format.format(mark);
    }
}
