package org.liaison.web.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.Sums;

/** In which order a table of figures stands; what cannot be judged comes last. */
enum Order {
    /** Those that tell the strong from the weak least. */
    WORST,
    /** Those that were answered most often. */
    ANSWERS,
    /** Those on which the least was earned. */
    HARDEST;

    /** The order of this word in an address; the first one when there is none. */
    static Order named(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(WORST);
    }

    /** Its word in an address, and the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<Sums> comparator() {
        return Comparator.comparing((Sums sums) -> sums.n() < Figure.TOO_FEW)
                .thenComparingDouble(this::rank)
                .thenComparing(sums -> -sums.n());
    }

    private double rank(Sums sums) {
        return switch (this) {
            case WORST -> discrimination(sums);
            case ANSWERS -> -sums.n();
            case HARDEST -> sums.facility().value();
        };
    }

    private static double discrimination(Sums sums) {
        var figure = sums.pointBiserial();
        return figure.isKnown() ? figure.value() : 2;
    }
}
