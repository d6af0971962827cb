package org.liaison.engine.analysis.irt;

import java.util.List;

/**
 * How probable each pattern of responses is under given curves, whatever the ability, and how the abilities of those who gave it
 * are spread.
 */
final class Likelihood {

    private static final double LEAST = 1e-12;

    private final Responses responses;
    private final double[][] logRight;
    private final double[][] logWrong;
    private final double[] logPrior;

    Likelihood(Responses responses, List<Curve> curves) {
        this.responses = responses;
        var size = Grid.FITTING.size();
        logRight = new double[curves.size()][size];
        logWrong = new double[curves.size()][size];
        logPrior = new double[size];
        for (var node = 0; node < size; node++) {
            logPrior[node] = Math.log(Grid.FITTING.weight(node));
            for (var item = 0; item < curves.size(); item++) {
                var p = curves.get(item).chance(Grid.FITTING.node(node));
                logRight[item][node] = Math.log(Math.max(LEAST, p));
                logWrong[item][node] = Math.log(Math.max(LEAST, 1 - p));
            }
        }
    }

    /** What to do with each pattern. */
    interface Visitor {

        /** @param spread the posterior over the grid; reused for the next pattern */
        void visit(byte[] pattern, int times, double[] spread);
    }

    /** Shows every pattern with its spread, and returns the logarithm of the probability of them all. */
    double visit(Visitor visitor) {
        var spread = new double[logPrior.length];
        var sum = 0.0;
        for (var at = 0; at < responses.patterns(); at++) {
            var times = responses.times(at);
            sum += times * spread(responses.pattern(at), spread);
            visitor.visit(responses.pattern(at), times, spread);
        }
        return sum;
    }

    private double spread(byte[] pattern, double[] spread) {
        System.arraycopy(logPrior, 0, spread, 0, spread.length);
        for (var item = 0; item < pattern.length; item++) {
            if (pattern[item] >= 0) {
                add(pattern[item] == 1 ? logRight[item] : logWrong[item], spread);
            }
        }
        return normalize(spread);
    }

    private static void add(double[] from, double[] to) {
        for (var node = 0; node < to.length; node++) {
            to[node] += from[node];
        }
    }

    /** Turns logarithms into shares of 1, and returns the logarithm of what they summed to. */
    private static double normalize(double[] logs) {
        var highest = Double.NEGATIVE_INFINITY;
        for (var log : logs) {
            highest = Math.max(highest, log);
        }
        var sum = 0.0;
        for (var node = 0; node < logs.length; node++) {
            logs[node] = Math.exp(logs[node] - highest);
            sum += logs[node];
        }
        for (var node = 0; node < logs.length; node++) {
            logs[node] /= sum;
        }
        return highest + Math.log(sum);
    }
}
