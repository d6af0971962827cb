package org.liaison.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.analysis.Figure;

/** Figures under their names, with their 95% intervals beside them under {@code intervals}; what is not known is null. */
final class FigureRow {

    private static final double DIGITS = 1e8;

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final Map<String, List<Double>> intervals = new LinkedHashMap<>();

    FigureRow with(String name, Figure figure) {
        with(name, figure.value());
        if (figure.isKnown() && !Double.isNaN(figure.low())) {
            intervals.put(name, List.of(rounded(figure.low()), rounded(figure.high())));
        }
        return this;
    }

    FigureRow with(String name, double value) {
        fields.put(name, Double.isFinite(value) ? rounded(value) : null);
        return this;
    }

    FigureRow with(String name, int value) {
        fields.put(name, value);
        return this;
    }

    FigureRow with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>(fields);
        if (!intervals.isEmpty()) {
            json.put("intervals", intervals);
        }
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
