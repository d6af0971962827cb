package org.liaison.engine.analysis.irt;

/** Abilities over which a standard bell curve is summed up, at even steps, with weights that sum to 1. */
final class Grid {

    /** For fitting: wide, so that nothing is lost in the tails. */
    static final Grid FITTING = new Grid(6, 49);

    /** For the ability of one learner. */
    static final Grid ABILITY = new Grid(4, 61);

    private final double[] nodes;
    private final double[] weights;

    private Grid(double end, int size) {
        nodes = new double[size];
        weights = new double[size];
        var sum = 0.0;
        for (var at = 0; at < size; at++) {
            nodes[at] = -end + 2 * end * at / (size - 1);
            weights[at] = Math.exp(-nodes[at] * nodes[at] / 2);
            sum += weights[at];
        }
        for (var at = 0; at < size; at++) {
            weights[at] /= sum;
        }
    }

    int size() {
        return nodes.length;
    }

    double node(int at) {
        return nodes[at];
    }

    double weight(int at) {
        return weights[at];
    }
}
