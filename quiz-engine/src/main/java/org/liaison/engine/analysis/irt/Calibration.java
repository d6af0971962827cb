package org.liaison.engine.analysis.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liaison.engine.analysis.Figure;

/**
 * A model fitted to responses by marginal maximum likelihood: expectation and maximization in turns (Bock and Aitkin 1981).
 *
 * <p>Each round asks how many learners of each ability are to be expected behind the responses if the curves were true, and then
 * for the curves that fit those numbers best, until nothing moves. The bell curve of abilities is fixed at mean 0 and deviation 1.
 *
 * @param items in the order of the responses
 * @param logLikelihood of the responses under the fitted curves, whatever the abilities
 * @param converged false when it still moved at the last round allowed
 */
public record Calibration(
        Model model, List<CalibratedItem> items, double logLikelihood, int rounds, boolean converged) {

    private static final int MOST_ROUNDS = 3_000;
    private static final double STILL = 1e-5;
    private static final double STILL_WITHOUT_PRIOR = 1e-7;

    public Calibration {
        items = List.copyOf(items);
    }

    /**
     * An item with its curve.
     *
     * @param discrimination a; the interval is the standard error of the marginal likelihood
     * @param difficulty b, in logits
     */
    public record CalibratedItem(Curve curve, Figure discrimination, Figure difficulty) {}

    /** Fits items that cannot be guessed. */
    public static Calibration of(Model model, Responses responses, Prior prior) {
        return of(model, responses, prior, new double[responses.items()]);
    }

    /** @param guessing the chance of a blind guess at each item, which is taken as given */
    public static Calibration of(Model model, Responses responses, Prior prior, double[] guessing) {
        if (guessing.length != responses.items()) {
            throw new IllegalArgumentException(guessing.length + " guess rates for " + responses.items() + " items");
        }
        var still = prior.equals(Prior.NONE) ? STILL_WITHOUT_PRIOR : STILL;
        var lines = start(responses, guessing);
        var moved = Double.POSITIVE_INFINITY;
        var rounds = 0;
        while (moved > still && rounds < MOST_ROUNDS) {
            var better = model.maximize(lines, Expected.of(responses, curves(lines)), prior);
            moved = farthest(lines, better);
            lines = better;
            rounds++;
        }
        var errors = new StandardErrors(model, responses, lines, prior);
        return new Calibration(model, errors.items(), errors.logLikelihood(), rounds, moved <= still);
    }

    /** The curves in the order of the items. */
    public List<Curve> curves() {
        return items.stream().map(CalibratedItem::curve).toList();
    }

    /** b = -logit(p) / 0.9 and a = 1, with p above the guess rate. */
    private static List<Line> start(Responses responses, double[] guessing) {
        var lines = new ArrayList<Line>();
        for (var item = 0; item < guessing.length; item++) {
            var p = (responses.right(item) + 0.5) / (responses.asked(item) + 1.0);
            var known = Math.min(0.99, Math.max(0.01, (p - guessing[item]) / (1 - guessing[item])));
            lines.add(new Line(1, Math.log(known / (1 - known)) / 0.9, guessing[item]));
        }
        return lines;
    }

    private static List<Curve> curves(List<Line> lines) {
        return lines.stream().map(Line::curve).toList();
    }

    private static double farthest(List<Line> lines, List<Line> better) {
        var distances = new double[lines.size()];
        Arrays.setAll(distances, item -> lines.get(item).distance(better.get(item)));
        return Arrays.stream(distances).max().orElse(0);
    }
}
