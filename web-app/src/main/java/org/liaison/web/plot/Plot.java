package org.liaison.web.plot;

import java.util.List;

/**
 * A plot with a place for everything, as {@code plot/parts.html} draws it; all lengths are in units of its view box, which is small,
 * so that its words can be read on a telephone too.
 *
 * @param up the marks on the axis that goes up
 * @param across the marks on the axis that goes to the right
 */
public record Plot(List<Mark> up, List<Mark> across, List<Trace> traces, List<Bar> bars) {

    public static final long WIDTH = 340;
    public static final long HEIGHT = 230;

    static final long LEFT = 48;
    static final long RIGHT = WIDTH - 14;
    static final long TOP = 14;
    static final long BOTTOM = HEIGHT - 32;

    public Plot {
        up = List.copyOf(up);
        across = List.copyOf(across);
        traces = List.copyOf(traces);
        bars = List.copyOf(bars);
    }

    /** A mark on an axis. */
    public record Mark(long at, String label) {}

    /**
     * A line through points.
     *
     * @param look the last part of its class: it tells one line from another, also without colors
     * @param path the value of the {@code d} attribute of a path
     */
    public record Trace(String look, String path, List<Dot> dots) {

        public Trace {
            dots = List.copyOf(dots);
        }
    }

    /** A point, with what it says. */
    public record Dot(long x, long y, String says) {}

    /**
     * An upright bar.
     *
     * @param look the last part of its class
     * @param says what it says
     */
    public record Bar(String look, long x, long y, long width, long height, String says) {}

    public long width() {
        return WIDTH;
    }

    public long height() {
        return HEIGHT;
    }

    public long left() {
        return LEFT;
    }

    public long right() {
        return RIGHT;
    }

    public long bottom() {
        return BOTTOM;
    }
}
