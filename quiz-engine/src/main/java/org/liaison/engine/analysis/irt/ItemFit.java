package org.liaison.engine.analysis.irt;

import java.util.ArrayList;
import java.util.List;
import org.liaison.engine.analysis.Figure;

/**
 * How well the responses to an item follow its curve: mean squares of what is left over, 1 when they follow it as chance would.
 *
 * <p>The squares are averaged over the posterior of each learner instead of taken at one ability, so that their expectation under
 * the model is exactly 1; with fewer than about twenty items they stay near it whatever happens. The interval is where 95% of the
 * values of a fitting item fall, moved to the value found.
 *
 * @param infit weighted by information: sensitive near the difficulty of the item
 * @param outfit unweighted: sensitive to lucky guesses and slips far off
 */
public record ItemFit(Figure infit, Figure outfit) {

    private static final double LEAST = 0.7;
    private static final double MOST = 1.3;

    /** Whether there are answers enough, and one of the squares is outside 0.7 to 1.3. */
    public boolean isMisfit() {
        return (infit.isEnough() && isOutside(infit.value())) || (outfit.isEnough() && isOutside(outfit.value()));
    }

    private static boolean isOutside(double square) {
        return square < LEAST || square > MOST;
    }

    /** The fit of every item, in the order of the curves. */
    public static List<ItemFit> of(Responses responses, List<Curve> curves) {
        var sums = new ArrayList<Sums>();
        curves.forEach(curve -> sums.add(new Sums(curve)));
        var unused = new Likelihood(responses, curves).visit((pattern, times, spread) -> {
            for (var item = 0; item < pattern.length; item++) {
                if (pattern[item] >= 0) {
                    sums.get(item).add(pattern[item], times, spread);
                }
            }
        });
        return sums.stream().map(Sums::fit).toList();
    }

    /** Running sums for one item. */
    private static final class Sums {

        private final double[] chances;
        private double squares;
        private double information;
        private double standardized;
        private double infitSpread;
        private double outfitSpread;
        private int n;

        Sums(Curve curve) {
            chances = new double[Grid.FITTING.size()];
            java.util.Arrays.setAll(
                    chances, node -> Math.min(1 - 1e-6, Math.max(1e-6, curve.chance(Grid.FITTING.node(node)))));
        }

        void add(int response, int times, double[] spread) {
            for (var node = 0; node < spread.length; node++) {
                var p = chances[node];
                var variance = p * (1 - p);
                var fourth = variance * (1 - 3 * variance);
                var weight = times * spread[node];
                squares += weight * (response - p) * (response - p);
                information += weight * variance;
                standardized += weight * (response - p) * (response - p) / variance;
                infitSpread += weight * (fourth - variance * variance);
                outfitSpread += weight * (fourth / (variance * variance) - 1);
            }
            n += times;
        }

        ItemFit fit() {
            if (n == 0) {
                return new ItemFit(Figure.unknown(0), Figure.unknown(0));
            }
            return new ItemFit(
                    Figure.around(squares / information, Math.sqrt(infitSpread) / information, n),
                    Figure.around(standardized / n, Math.sqrt(outfitSpread) / n, n));
        }
    }
}
