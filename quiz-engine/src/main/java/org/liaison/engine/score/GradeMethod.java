package org.liaison.engine.score;

import java.util.List;

/** Which grade counts when a quiz was taken several times. */
public enum GradeMethod {
    BEST,
    LAST,
    FIRST,
    MEAN;

    /**
     * The grade that counts.
     *
     * @param grades one an attempt, oldest first, at least one
     */
    public double of(List<Double> grades) {
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("No attempt to grade");
        }
        return switch (this) {
            case BEST -> grades.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            case LAST -> grades.get(grades.size() - 1);
            case FIRST -> grades.get(0);
            case MEAN ->
                grades.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }
}
