package org.liaison.engine.analysis.irt;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.irt.Calibration.CalibratedItem;

/**
 * How far the fitted curves may be off: the cross products of the scores of the marginal likelihood, item by item, with what the
 * prior adds.
 */
final class StandardErrors {

    private final Model model;
    private final Responses responses;
    private final List<Line> lines;
    private final Prior prior;
    private final double[] bySlope;
    private final double[] cross;
    private final double[] byIntercept;
    private final double logLikelihood;

    StandardErrors(Model model, Responses responses, List<Line> lines, Prior prior) {
        this.model = model;
        this.responses = responses;
        this.lines = lines;
        this.prior = prior;
        bySlope = new double[lines.size()];
        cross = new double[lines.size()];
        byIntercept = new double[lines.size()];
        var curves = lines.stream().map(Line::curve).toList();
        logLikelihood = new Likelihood(responses, curves).visit(this::add);
    }

    double logLikelihood() {
        return logLikelihood;
    }

    private void add(byte[] pattern, int times, double[] spread) {
        var slopes = new double[pattern.length];
        var intercepts = new double[pattern.length];
        var common = 0.0;
        for (var item = 0; item < pattern.length; item++) {
            if (pattern[item] >= 0) {
                score(lines.get(item), pattern[item], spread, item, slopes, intercepts);
            }
            common += slopes[item];
        }
        for (var item = 0; item < pattern.length; item++) {
            var slope = model == Model.RASCH ? common : slopes[item];
            bySlope[item] += times * slope * slope;
            cross[item] += times * slope * intercepts[item];
            byIntercept[item] += times * intercepts[item] * intercepts[item];
        }
    }

    private static void score(
            Line line, int response, double[] spread, int item, double[] slopes, double[] intercepts) {
        for (var node = 0; node < spread.length; node++) {
            var ability = Grid.FITTING.node(node);
            var known = Curve.logistic(line.slope() * ability + line.intercept());
            var p = line.floor() + (1 - line.floor()) * known;
            var rise = (1 - line.floor()) * known * (1 - known);
            var pull = spread[node] * (response - p) * rise / Math.max(1e-12, p * (1 - p));
            intercepts[item] += pull;
            slopes[item] += pull * ability;
        }
    }

    List<CalibratedItem> items() {
        return IntStream.range(0, lines.size()).mapToObj(this::item).toList();
    }

    /** The error of b = -d/a comes from those of both. */
    private CalibratedItem item(int item) {
        var line = lines.get(item);
        var curve = line.curve();
        var n = responses.asked(item);
        var a = bySlope[item] + prior.bendAt(line.slope());
        var d = byIntercept[item] + prior.interceptBend();
        var determinant = a * d - cross[item] * cross[item];
        if (!(determinant > 1e-9)) {
            return new CalibratedItem(
                    curve, Figure.bare(curve.discrimination(), n), Figure.bare(curve.difficulty(), n));
        }
        var b = curve.difficulty();
        var variance = (b * b * d + 2 * b * -cross[item] + a) / (determinant * line.slope() * line.slope());
        return new CalibratedItem(
                curve,
                Figure.around(curve.discrimination(), Math.sqrt(d / determinant), n),
                Figure.around(b, Math.sqrt(Math.max(0, variance)), n));
    }
}
