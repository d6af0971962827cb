package org.liaison.engine.analysis.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CholeskyTests {

    @Test
    void aMatrixTimesItsInverseIsOne() {
        for (var seed = 0; seed < 500; seed++) {
            var matrix = positive(seed, 1 + seed % 9);
            var inverse = Cholesky.inverse(matrix).orElseThrow();
            for (var row = 0; row < matrix.length; row++) {
                for (var column = 0; column < matrix.length; column++) {
                    var sum = 0.0;
                    for (var at = 0; at < matrix.length; at++) {
                        sum += matrix[row][at] * inverse[at][column];
                    }
                    assertThat(sum).isEqualTo(row == column ? 1 : 0, within(1e-6));
                }
            }
        }
    }

    @Test
    void aMatrixThatCannotBeInvertedHasNone() {
        assertThat(Cholesky.inverse(new double[][] {{1, 1}, {1, 1}})).isEmpty();
        assertThat(Cholesky.inverse(new double[][] {{0}})).isEmpty();
    }

    private static double[][] positive(long seed, int size) {
        var dice = new SplittableRandom(seed);
        var factors = new double[size][size];
        var matrix = new double[size][size];
        for (var row = 0; row < size; row++) {
            for (var at = 0; at < size; at++) {
                factors[row][at] = dice.nextDouble() - 0.5;
            }
        }
        for (var row = 0; row < size; row++) {
            for (var column = 0; column < size; column++) {
                matrix[row][column] = row == column ? 0.1 : 0;
                for (var at = 0; at < size; at++) {
                    matrix[row][column] += factors[row][at] * factors[column][at];
                }
            }
        }
        return matrix;
    }
}
