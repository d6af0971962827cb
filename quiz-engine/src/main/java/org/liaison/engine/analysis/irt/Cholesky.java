package org.liaison.engine.analysis.irt;

import java.util.Optional;

/** Inverts symmetric positive definite matrices. */
final class Cholesky {

    private Cholesky() {}

    /**
     * The inverse; none where the matrix is not safely positive definite.
     *
     * @param lower the matrix, of which only the lower triangle is read
     */
    static Optional<double[][]> inverse(double[][] lower) {
        var size = lower.length;
        var root = new double[size][size];
        for (var row = 0; row < size; row++) {
            for (var column = 0; column <= row; column++) {
                var rest = lower[row][column] - product(root[row], root[column], column);
                if (row == column && !(rest > 1e-9 * lower[row][row])) {
                    return Optional.empty();
                }
                root[row][column] = row == column ? Math.sqrt(rest) : rest / root[column][column];
            }
        }
        return Optional.of(squared(inverted(root)));
    }

    private static double product(double[] one, double[] other, int size) {
        var sum = 0.0;
        for (var at = 0; at < size; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    /** The inverse of a lower triangle. */
    private static double[][] inverted(double[][] root) {
        var size = root.length;
        var inverse = new double[size][size];
        for (var column = 0; column < size; column++) {
            inverse[column][column] = 1 / root[column][column];
            for (var row = column + 1; row < size; row++) {
                var sum = 0.0;
                for (var at = column; at < row; at++) {
                    sum += root[row][at] * inverse[at][column];
                }
                inverse[row][column] = -sum / root[row][row];
            }
        }
        return inverse;
    }

    /** The transposed lower triangle times itself. */
    private static double[][] squared(double[][] triangle) {
        var size = triangle.length;
        var square = new double[size][size];
        for (var row = 0; row < size; row++) {
            for (var column = 0; column < size; column++) {
                for (var at = Math.max(row, column); at < size; at++) {
                    square[row][column] += triangle[at][row] * triangle[at][column];
                }
            }
        }
        return square;
    }
}
