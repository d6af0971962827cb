package org.liaison.engine.analysis.irt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.irt.Calibration.CalibratedItem;

/**
 * How far the fitted curves may be off: the inverse of the cross products of the scores of the marginal likelihood over all
 * parameters at once, with what the prior adds. Without intervals where the answers are too few for it.
 *
 * <p>The parameters are the slopes, one for all items or one each, and then the intercepts.
 */
final class StandardErrors {

    private final Responses responses;
    private final List<Line> lines;
    private final int slopes;
    private final double[][] products;
    private final double logLikelihood;

    StandardErrors(Model model, Responses responses, List<Line> lines, Prior prior) {
        this.responses = responses;
        this.lines = lines;
        slopes = model == Model.RASCH ? 1 : lines.size();
        products = new double[slopes + lines.size()][slopes + lines.size()];
        var curves = lines.stream().map(Line::curve).toList();
        logLikelihood = new Likelihood(responses, curves).visit(this::add);
        for (var at = 0; at < products.length; at++) {
            products[at][at] += at < slopes ? prior.bendAt(lines.get(at).slope()) : prior.interceptBend();
        }
    }

    double logLikelihood() {
        return logLikelihood;
    }

    private void add(byte[] pattern, int times, double[] spread) {
        var scores = new double[products.length];
        for (var item = 0; item < pattern.length; item++) {
            if (pattern[item] >= 0) {
                score(item, pattern[item], spread, scores);
            }
        }
        for (var row = 0; row < scores.length; row++) {
            for (var column = 0; column <= row; column++) {
                products[row][column] += times * scores[row] * scores[column];
            }
        }
    }

    private void score(int item, int response, double[] spread, double[] scores) {
        var line = lines.get(item);
        for (var node = 0; node < spread.length; node++) {
            var ability = Grid.FITTING.node(node);
            var known = Curve.logistic(line.slope() * ability + line.intercept());
            var p = line.floor() + (1 - line.floor()) * known;
            var rise = (1 - line.floor()) * known * (1 - known);
            var pull = spread[node] * (response - p) * rise / Math.max(1e-12, p * (1 - p));
            scores[slopes + item] += pull;
            scores[slopeOf(item)] += pull * ability;
        }
    }

    private int slopeOf(int item) {
        return slopes == 1 ? 0 : item;
    }

    List<CalibratedItem> items() {
        var covariances = Cholesky.inverse(products);
        return IntStream.range(0, lines.size())
                .mapToObj(item -> item(item, covariances))
                .toList();
    }

    /** The error of b = -d/a comes from those of both. */
    private CalibratedItem item(int item, Optional<double[][]> covariances) {
        var curve = lines.get(item).curve();
        var n = responses.asked(item);
        if (covariances.isEmpty()) {
            return new CalibratedItem(
                    curve, Figure.bare(curve.discrimination(), n), Figure.bare(curve.difficulty(), n));
        }
        var all = covariances.get();
        var a = slopeOf(item);
        var d = slopes + item;
        var b = curve.difficulty();
        var variance = (b * b * all[a][a] + 2 * b * all[a][d] + all[d][d]) / Math.pow(curve.discrimination(), 2);
        return new CalibratedItem(
                curve,
                Figure.around(curve.discrimination(), Math.sqrt(all[a][a]), n),
                Figure.around(b, Math.sqrt(Math.max(0, variance)), n));
    }
}
