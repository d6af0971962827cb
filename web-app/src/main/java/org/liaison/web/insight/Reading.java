package org.liaison.web.insight;

import java.util.List;
import java.util.Locale;
import org.liaison.engine.analysis.DistractorStatistics;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.ItemStatistics;
import org.liaison.engine.analysis.Verdict;

/**
 * Statistics as a page shows them. Below {@link Figure#TOO_FEW} answers no figure is shown.
 *
 * @param n how many answers they rest on
 * @param facility the share earned in percent, such as {@code 62}; empty where nothing is told
 * @param facilityRange its 95% interval, such as {@code 45–77}
 * @param discrimination the corrected point-biserial, such as {@code 0.31}; empty where all answers are alike or too few
 * @param discriminationRange its 95% interval
 * @param advice what it means, most serious first
 */
record Reading(
        int n,
        String facility,
        String facilityRange,
        String discrimination,
        String discriminationRange,
        List<Advice> advice) {

    private static final double NOTABLE = 0.10;

    /**
     * What a figure means.
     *
     * @param key the key of its words
     * @param option the option it is about; empty when it is about the item
     */
    record Advice(String key, String option) {}

    static Reading of(ItemStatistics item, List<DistractorStatistics> options) {
        if (item.n() < Figure.TOO_FEW) {
            return new Reading(item.n(), "", "", "", "", List.of(new Advice("insights.verdict.few", "")));
        }
        var facility = item.facility().times(100);
        var discrimination = item.pointBiserial();
        return new Reading(
                item.n(),
                whole(facility.value()),
                whole(facility.low()) + "–" + whole(facility.high()),
                discrimination.isKnown() ? number(discrimination.value()) : "",
                discrimination.isKnown() ? number(discrimination.low()) + " to " + number(discrimination.high()) : "",
                advice(item, options));
    }

    private static List<Advice> advice(ItemStatistics item, List<DistractorStatistics> options) {
        if (item.n() < Figure.ENOUGH) {
            return List.of(new Advice("insights.verdict.early", ""));
        }
        var flags = Verdict.on(item, options).flags();
        return flags.isEmpty()
                ? List.of(new Advice(sound(item.pointBiserial()), ""))
                : flags.stream()
                        .map(flag ->
                                new Advice("insights.verdict." + flag.reason().name(), flag.option()))
                        .toList();
    }

    private static String sound(Figure discrimination) {
        return discrimination.isKnown() && discrimination.value() >= NOTABLE
                ? "insights.verdict.sound"
                : "insights.verdict.alike";
    }

    /** Whether there are too few answers to show anything. */
    public boolean isFew() {
        return n < Figure.TOO_FEW;
    }

    private static String whole(double percent) {
        return String.valueOf(Math.round(percent));
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }
}
