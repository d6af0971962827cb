package org.liaison.web.plot;

import java.util.List;
import java.util.stream.LongStream;
import org.liaison.web.plot.Plot.Mark;

/**
 * Where numbers from 0 upward stand on the axis that goes up.
 *
 * @param step from one mark to the next
 * @param top the number at the upper end, a multiple of the step
 */
record Scale(long step, long top) {

    private static final int MOST_MARKS = 5;

    /** A scale of round numbers that reaches at least this far. */
    static Scale reaching(long largest) {
        var step = 1L;
        for (var turn = 0; largest > step * MOST_MARKS; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        var steps = Math.max(1, (largest + step - 1) / step);
        return new Scale(step, steps * step);
    }

    static Scale percent() {
        return new Scale(25, 100);
    }

    long y(double value) {
        return Math.round(Plot.BOTTOM - value * (Plot.BOTTOM - Plot.TOP) / top);
    }

    List<Mark> marks(String unit) {
        return LongStream.iterate(0, value -> value <= top, value -> value + step)
                .mapToObj(value -> new Mark(y((double) value), value + unit))
                .toList();
    }
}
