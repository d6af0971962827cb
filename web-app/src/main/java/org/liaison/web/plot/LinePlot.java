package org.liaison.web.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liaison.web.plot.Plot.Dot;
import org.liaison.web.plot.Plot.Mark;
import org.liaison.web.plot.Plot.Trace;

/** Counts that change over time: one or more lines over the same points in time, which stand at equal distances. */
public final class LinePlot {

    private static final int MOST_LABELS = 4;

    private final List<String> times;
    private final List<Series> series = new ArrayList<>();

    private LinePlot(List<String> times) {
        this.times = List.copyOf(times);
    }

    private record Series(String look, String name, List<Integer> values) {}

    /** A plot over points in time, of which there must be at least one, by what they are called. */
    public static LinePlot over(List<String> times) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw a line over");
        }
        return new LinePlot(times);
    }

    /** Adds a line with a number for every point in time, none below 0. */
    public LinePlot line(String look, String name, List<Integer> values) {
        if (values.size() != times.size()) {
            throw new IllegalArgumentException(values.size() + " numbers for " + times.size() + " points in time");
        }
        series.add(new Series(look, name, List.copyOf(values)));
        return this;
    }

    /** Puts everything in its place. */
    public Plot drawn() {
        var largest = series.stream()
                .flatMap(line -> line.values().stream())
                .max(Integer::compare)
                .orElse(0);
        var scale = Scale.reaching(largest);
        return new Plot(
                scale.marks(""),
                labels(),
                series.stream().map(line -> trace(line, scale)).toList(),
                List.of());
    }

    private List<Mark> labels() {
        var every = (times.size() + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, times.size())
                .filter(at -> (times.size() - 1 - at) % every == 0)
                .mapToObj(at -> new Mark(x(at), times.get(at)))
                .toList();
    }

    private Trace trace(Series line, Scale scale) {
        var dots = IntStream.range(0, times.size())
                .mapToObj(at -> new Dot(
                        x(at),
                        scale.y(line.values().get(at)),
                        times.get(at) + ": " + line.values().get(at) + " " + line.name()))
                .toList();
        var path = new StringBuilder();
        dots.forEach(dot -> path.append(path.isEmpty() ? "M" : " L")
                .append(dot.x())
                .append(' ')
                .append(dot.y()));
        return new Trace(line.look(), path.toString(), dots);
    }

    private long x(int at) {
        var room = Plot.RIGHT - Plot.LEFT - 40.0;
        var share = times.size() == 1 ? 0.5 : (double) at / (times.size() - 1);
        return Plot.LEFT + 20 + Math.round(share * room);
    }
}
