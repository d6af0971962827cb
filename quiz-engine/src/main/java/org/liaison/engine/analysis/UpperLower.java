package org.liaison.engine.analysis;

import java.util.Arrays;

/**
 * How much more the upper 27% of learners earn on an item than the lower 27%.
 *
 * <p>Learners who tie at the edge of a group share the places left in it, so the order of the rows makes no difference. The
 * interval is that of Newcombe for the difference of two shares.
 */
final class UpperLower {

    private static final double GROUP = 0.27;

    private UpperLower() {}

    static Figure of(double[] x, double[] o) {
        var n = x.length;
        var size = (int) Math.round(GROUP * n);
        if (size == 0) {
            return Figure.unknown(n);
        }
        var totals = new double[n];
        Arrays.setAll(totals, learner -> x[learner] + o[learner]);
        var sorted = Moments.sorted(totals);
        var low = Figure.share(earned(x, totals, sorted[size - 1], size, 1), size);
        var high = Figure.share(earned(x, totals, sorted[n - size], size, -1), size);
        var difference = high.value() - low.value();
        return new Figure(
                difference,
                difference - Math.hypot(high.value() - high.low(), low.high() - low.value()),
                difference + Math.hypot(high.high() - high.value(), low.value() - low.low()),
                n);
    }

    /** What the group earns in all whose last member has the total {@code edge}. */
    private static double earned(double[] x, double[] totals, double edge, int size, int side) {
        var inside = 0.0;
        var atEdge = 0.0;
        var placesTaken = 0;
        var tied = 0;
        for (var learner = 0; learner < x.length; learner++) {
            var distance = side * (edge - totals[learner]);
            if (Math.abs(distance) < 1e-9) {
                atEdge += x[learner];
                tied++;
            } else if (distance > 0) {
                inside += x[learner];
                placesTaken++;
            }
        }
        return inside + atEdge * (size - placesTaken) / tied;
    }
}
