package org.liaison.engine.analysis.irt;

/**
 * Which way the likelihood of the expected answers to one item rises, and how sharply it bends (Fisher's information).
 *
 * @param bySlope first derivative by the slope of the line
 * @param byIntercept first derivative by its intercept
 */
record Slopes(double bySlope, double byIntercept, double slopeBend, double crossBend, double interceptBend) {

    static Slopes of(Line line, double[] asked, double[] right) {
        double bySlope = 0;
        double byIntercept = 0;
        double slopeBend = 0;
        double crossBend = 0;
        double interceptBend = 0;
        for (var node = 0; node < asked.length; node++) {
            var ability = Grid.FITTING.node(node);
            var known = Curve.logistic(line.slope() * ability + line.intercept());
            var p = line.floor() + (1 - line.floor()) * known;
            var rise = (1 - line.floor()) * known * (1 - known);
            var precision = rise / Math.max(1e-12, p * (1 - p));
            var pull = (right[node] - asked[node] * p) * precision;
            var bend = asked[node] * rise * precision;
            byIntercept += pull;
            bySlope += pull * ability;
            interceptBend += bend;
            crossBend += bend * ability;
            slopeBend += bend * ability * ability;
        }
        return new Slopes(bySlope, byIntercept, slopeBend, crossBend, interceptBend);
    }

    /** The same with what a prior believes of the line. */
    Slopes with(Prior prior, Line line) {
        return new Slopes(
                bySlope + prior.slopeAt(line.slope()),
                byIntercept - prior.interceptBend() * line.intercept(),
                slopeBend + prior.bendAt(line.slope()),
                crossBend,
                interceptBend + prior.interceptBend());
    }

    /** One step of scoring, both parameters at once. */
    Line step(Line line) {
        var determinant = slopeBend * interceptBend - crossBend * crossBend;
        if (!(determinant > 1e-12)) {
            return line;
        }
        return line.moved(
                (interceptBend * bySlope - crossBend * byIntercept) / determinant,
                (slopeBend * byIntercept - crossBend * bySlope) / determinant);
    }
}
