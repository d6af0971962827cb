package org.liaison.engine.memory.simulation;

/** A way of practicing. */
public enum Method {
    /** Our scheduler with its default parameters. */
    SCHEDULED("scheduled"),
    /** The same intervals for every fact and learner: 1, 3, 7, 14, 30 days. */
    FIXED("fixed"),
    /** Each fact for one day only, many times. */
    MASSED("massed");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /** The name in reports. */
    public String code() {
        return code;
    }

    Practice practice(Course course) {
        return switch (this) {
            case SCHEDULED -> new Scheduled(course);
            case FIXED -> new FixedIntervals(course);
            case MASSED -> new Massed(course);
        };
    }
}
