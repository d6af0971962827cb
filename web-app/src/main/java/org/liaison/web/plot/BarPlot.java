package org.liaison.web.plot;

import java.util.ArrayList;
import java.util.List;
import org.liaison.web.plot.Plot.Bar;
import org.liaison.web.plot.Plot.Mark;

/** Shares in percent, one bar each, every one before the range in which it should be. */
public final class BarPlot {

    private static final double BAR = 0.5;
    private static final double RANGE = 0.8;

    private final List<Column> columns = new ArrayList<>();

    private record Column(String label, int percent, int from, int to, String says) {}

    /** Adds a bar, and the range from which to which it should reach, all in percent. */
    public BarPlot bar(String label, int percent, int from, int to, String says) {
        columns.add(new Column(label, percent, from, to, says));
        return this;
    }

    /** Puts everything in its place. */
    public Plot drawn() {
        var scale = Scale.percent();
        List<Mark> labels = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var room = (Plot.RIGHT - Plot.LEFT) / (double) columns.size();
            var middle = Plot.LEFT + room * (at + 0.5);
            labels.add(new Mark(Math.round(middle), column.label()));
            bars.add(bar("range", middle, room * RANGE, scale.y(column.from()), scale.y(column.to()), ""));
            bars.add(bar("share", middle, room * BAR, scale.y(0), scale.y(column.percent()), column.says()));
        }
        return new Plot(scale.marks("%"), labels, List.of(), bars);
    }

    private static Bar bar(String look, double middle, double width, long lower, long upper, String says) {
        return new Bar(look, Math.round(middle - width / 2), upper, Math.round(width), lower - upper, says);
    }
}
