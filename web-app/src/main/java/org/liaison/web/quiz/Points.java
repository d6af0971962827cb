package org.liaison.web.quiz;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Points as people read them: as whole numbers and fractions, so that what is shown adds up exactly. */
final class Points {

    private static final int LARGEST_DENOMINATOR = 420;
    private static final double CLOSE = 1e-9;

    private Points() {}

    /** Such as 0, 2/3 or 4 1/2; where no fraction with a small denominator fits, with two decimal places. */
    static String of(double points) {
        var whole = (long) Math.floor(points + CLOSE);
        var rest = points - whole;
        if (rest < CLOSE) {
            return String.valueOf(whole);
        }
        for (var denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator++) {
            var numerator = Math.round(rest * denominator);
            if (Math.abs(rest * denominator - numerator) < CLOSE * denominator) {
                return (whole == 0 ? "" : whole + " ") + numerator + "/" + denominator;
            }
        }
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.US)).format(points);
    }

    /** The same with a sign, such as +3 or −2/3. */
    static String signed(double points) {
        if (Math.abs(points) < CLOSE) {
            return "0";
        }
        return (points > 0 ? "+" : "−") + of(Math.abs(points));
    }
}
