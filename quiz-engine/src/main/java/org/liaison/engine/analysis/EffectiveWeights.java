package org.liaison.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of the spread of the totals each item makes: 100 sqrt(cov(x, t)) over the sum of those roots, unknown where the
 * covariance is negative. The intervals come from leaving out one learner at a time (jackknife).
 */
final class EffectiveWeights {

    private final double[][] items;
    private final double[] totals;
    private final int n;

    private EffectiveWeights(Marks marks) {
        items = new double[marks.items().size()][];
        Arrays.setAll(items, item -> centered(marks.item(item)));
        totals = centered(marks.totals());
        n = totals.length;
    }

    static List<Figure> of(Marks marks) {
        return new EffectiveWeights(marks).figures();
    }

    private static double[] centered(double[] x) {
        var mean = Moments.mean(x);
        return Arrays.stream(x).map(value -> value - mean).toArray();
    }

    private List<Figure> figures() {
        var products = new double[items.length];
        Arrays.setAll(products, item -> sumOfProducts(items[item]));
        var weights = weights(products);
        var errors = errors(products);
        var figures = new ArrayList<Figure>();
        for (var item = 0; item < items.length; item++) {
            figures.add(
                    n < 3 || Double.isNaN(weights[item])
                            ? Figure.unknown(n)
                            : Figure.around(weights[item], errors[item], n));
        }
        return figures;
    }

    private double sumOfProducts(double[] x) {
        var sum = 0.0;
        for (var learner = 0; learner < n; learner++) {
            sum += x[learner] * totals[learner];
        }
        return sum;
    }

    private static double[] weights(double[] products) {
        var roots = Arrays.stream(products)
                .map(product -> product < 0 ? Double.NaN : Math.sqrt(product))
                .toArray();
        var sum = Arrays.stream(roots).filter(root -> !Double.isNaN(root)).sum();
        return Arrays.stream(roots).map(root -> 100 * root / sum).toArray();
    }

    /** Leaving out learner i takes n/(n-1) of that learner's product of distances off the sum of products. */
    private double[] errors(double[] products) {
        var sum = new double[items.length];
        var squares = new double[items.length];
        var without = new double[items.length];
        for (var learner = 0; learner < n; learner++) {
            for (var item = 0; item < items.length; item++) {
                without[item] = products[item] - items[item][learner] * totals[learner] * n / (n - 1.0);
            }
            var weights = weights(without);
            for (var item = 0; item < items.length; item++) {
                var weight = Double.isNaN(weights[item]) ? 0 : weights[item];
                sum[item] += weight;
                squares[item] += weight * weight;
            }
        }
        var errors = new double[items.length];
        Arrays.setAll(errors, item -> Math.sqrt(Math.max(0, squares[item] - sum[item] * sum[item] / n) * (n - 1) / n));
        return errors;
    }
}
