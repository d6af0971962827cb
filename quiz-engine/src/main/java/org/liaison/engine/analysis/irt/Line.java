package org.liaison.engine.analysis.irt;

/**
 * A curve as a line in the ability, slope * ability + intercept, in which fitting goes straight.
 *
 * @param floor the chance of a blind guess
 */
record Line(double slope, double intercept, double floor) {

    private static final double FLATTEST = 0.01;
    private static final double STEEPEST = 10;
    private static final double FARTHEST = 12;
    private static final double LONGEST_STEP = 1;

    static Line of(Curve curve) {
        return new Line(curve.discrimination(), -curve.discrimination() * curve.difficulty(), curve.guessing());
    }

    Curve curve() {
        return new Curve(slope, -intercept / slope, floor);
    }

    /** This line after a step, kept on the scale and from leaping. */
    Line moved(double slopeStep, double interceptStep) {
        return new Line(
                within(FLATTEST, slope + within(-LONGEST_STEP, slopeStep, LONGEST_STEP), STEEPEST),
                within(-FARTHEST, intercept + within(-LONGEST_STEP, interceptStep, LONGEST_STEP), FARTHEST),
                floor);
    }

    private static double within(double least, double value, double most) {
        return Math.min(most, Math.max(least, value));
    }

    double distance(Line other) {
        return Math.max(Math.abs(slope - other.slope), Math.abs(intercept - other.intercept));
    }
}
