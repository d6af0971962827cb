package org.liaison.engine.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each learner earned on each item of one test: learners in rows, items in columns. */
public final class Marks {

    private final List<String> items;
    private final double[] outOf;
    private final double[][] columns;
    private final int learners;

    private Marks(List<String> items, double[] outOf, double[][] columns, int learners) {
        this.items = items;
        this.outOf = outOf;
        this.columns = columns;
        this.learners = learners;
    }

    /** Marks on items worth a point each. */
    public static Marks of(List<String> items, List<double[]> rows) {
        var points = new double[items.size()];
        Arrays.fill(points, 1);
        return of(items, points, rows);
    }

    /**
     * Marks on items worth different points.
     *
     * @throws IllegalArgumentException if a row is too short or too long, or a mark is not between 0 and what its item is worth
     */
    public static Marks of(List<String> items, double[] outOf, List<double[]> rows) {
        if (items.isEmpty() || items.size() != outOf.length) {
            throw new IllegalArgumentException(items.size() + " items worth " + outOf.length + " marks");
        }
        var columns = new double[items.size()][rows.size()];
        for (var learner = 0; learner < rows.size(); learner++) {
            fill(columns, learner, rows.get(learner), outOf);
        }
        return new Marks(List.copyOf(items), outOf.clone(), columns, rows.size());
    }

    private static void fill(double[][] columns, int learner, double[] row, double[] outOf) {
        if (row.length != outOf.length) {
            throw new IllegalArgumentException(
                    "Row " + learner + " has " + row.length + " marks, wants " + outOf.length);
        }
        for (var item = 0; item < row.length; item++) {
            if (!(row[item] >= 0 && row[item] <= outOf[item])) {
                throw new IllegalArgumentException("Row " + learner + " has the mark " + row[item]);
            }
            columns[item][learner] = row[item];
        }
    }

    public List<String> items() {
        return items;
    }

    /** How many learners took the test. */
    public int learners() {
        return learners;
    }

    /** What an item is worth. */
    public double outOf(int item) {
        return outOf[item];
    }

    /** What the whole test is worth. */
    public double outOf() {
        return Arrays.stream(outOf).sum();
    }

    /** Whether every mark is either everything or nothing. */
    public boolean isDichotomous() {
        return IntStream.range(0, columns.length)
                .allMatch(item -> Arrays.stream(columns[item]).allMatch(mark -> mark == 0 || mark == outOf[item]));
    }

    /** The marks on an item, one a learner. */
    public double[] item(int item) {
        return columns[item].clone();
    }

    /** What each learner earned in all. */
    public double[] totals() {
        var totals = new double[learners];
        for (var column : columns) {
            for (var learner = 0; learner < learners; learner++) {
                totals[learner] += column[learner];
            }
        }
        return totals;
    }

    /** What each learner earned on all items but this one. */
    public double[] rests(int item) {
        var rests = totals();
        for (var learner = 0; learner < learners; learner++) {
            rests[learner] -= columns[item][learner];
        }
        return rests;
    }
}
