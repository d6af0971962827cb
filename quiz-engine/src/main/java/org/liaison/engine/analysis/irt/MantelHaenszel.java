package org.liaison.engine.analysis.irt;

import java.util.List;
import java.util.TreeMap;
import org.liaison.engine.analysis.Figure;

/**
 * Whether an item is harder for one group than for another of the same ability (differential item functioning).
 *
 * @param delta -2.35 times the logarithm of the common odds ratio: below 0 when the item is harder for the focal group; unknown
 *     when the groups never meet at one level
 * @param chiSquare the test of no difference, with correction for continuity, 1 degree of freedom
 */
public record MantelHaenszel(Figure delta, double chiSquare, Size size) {

    private static final double TO_DELTA = -2.35;
    private static final double MODERATE = 1;
    private static final double LARGE = 1.5;
    private static final double CRITICAL = 3.841458820694124;

    /**
     * One learner's answer.
     *
     * @param focal whether the learner is of the focal group, else of the reference group
     * @param level what to match by, such as the total
     */
    public record Case(boolean focal, boolean right, int level) {}

    /** How large the difference is, in the classes A to C of ETS. */
    public enum Size {
        TOO_FEW,
        NEGLIGIBLE,
        MODERATE,
        LARGE
    }

    public static MantelHaenszel of(List<Case> cases) {
        var levels = new TreeMap<Integer, Table>();
        cases.forEach(one ->
                levels.computeIfAbsent(one.level(), unused -> new Table()).add(one));
        var sums = new Sums();
        levels.values().forEach(sums::add);
        var delta = sums.delta(cases.size());
        return new MantelHaenszel(delta, sums.chiSquare(), size(delta, sums.chiSquare()));
    }

    private static Size size(Figure delta, double chiSquare) {
        if (!delta.isEnough()) {
            return Size.TOO_FEW;
        }
        var distance = Math.abs(delta.value());
        if (distance < MODERATE || chiSquare < CRITICAL) {
            return Size.NEGLIGIBLE;
        }
        return distance < LARGE ? Size.MODERATE : Size.LARGE;
    }

    /** Two groups, right and wrong, at one level. */
    private static final class Table {

        private double referenceRight;
        private double referenceWrong;
        private double focalRight;
        private double focalWrong;

        void add(Case one) {
            if (one.focal()) {
                focalRight += one.right() ? 1 : 0;
                focalWrong += one.right() ? 0 : 1;
            } else {
                referenceRight += one.right() ? 1 : 0;
                referenceWrong += one.right() ? 0 : 1;
            }
        }
    }

    /** Running sums over the levels; the error is that of Robins, Breslow and Greenland (1986). */
    private static final class Sums {

        private double r;
        private double s;
        private double pr;
        private double psQr;
        private double qs;
        private double observed;
        private double expected;
        private double variance;

        void add(Table table) {
            var reference = table.referenceRight + table.referenceWrong;
            var focal = table.focalRight + table.focalWrong;
            var n = reference + focal;
            if (reference == 0 || focal == 0) {
                return;
            }
            var right = table.referenceRight + table.focalRight;
            var more = table.referenceRight * table.focalWrong / n;
            var less = table.referenceWrong * table.focalRight / n;
            var p = (table.referenceRight + table.focalWrong) / n;
            r += more;
            s += less;
            pr += p * more;
            psQr += p * less + (1 - p) * more;
            qs += (1 - p) * less;
            observed += table.referenceRight;
            expected += reference * right / n;
            variance += reference * focal * right * (n - right) / (n * n * (n - 1));
        }

        Figure delta(int n) {
            if (r == 0 || s == 0) {
                return Figure.unknown(n);
            }
            var error = Math.sqrt(pr / (2 * r * r) + psQr / (2 * r * s) + qs / (2 * s * s));
            return Figure.around(Math.log(r / s), error, n).times(TO_DELTA);
        }

        double chiSquare() {
            var distance = Math.max(0, Math.abs(observed - expected) - 0.5);
            return variance > 0 ? distance * distance / variance : 0;
        }
    }
}
