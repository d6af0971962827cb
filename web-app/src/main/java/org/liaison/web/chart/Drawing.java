package org.liaison.web.chart;

import java.util.List;
import java.util.Locale;
import org.liaison.web.chart.Chart.Edge;
import org.liaison.web.chart.Chart.Node;

/** A chart with a place for everything, as SVG draws it; all lengths are in CSS pixels. */
record Drawing(long width, long height, List<Box> boxes, List<Line> lines) {

    /**
     * A box.
     *
     * @param rows its label, broken into rows
     */
    record Box(Node node, List<String> rows, long x, long y, long width, long height) {}

    /**
     * A line.
     *
     * @param path the value of the {@code d} attribute of a path
     * @param label what is written at it; empty for most
     */
    record Line(Edge edge, String path, String label, long labelX, long labelY) {

        /** The classes that say how it looks. */
        public String look() {
            var tie = "edge edge-" + edge.tie().name().toLowerCase(Locale.ROOT);
            return edge.contested() ? tie + " contested" : tie;
        }
    }
}
