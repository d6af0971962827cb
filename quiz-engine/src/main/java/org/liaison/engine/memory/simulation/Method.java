package org.liaison.engine.memory.simulation;

import java.util.function.Function;

/** A way of practicing. */
public enum Method {
    /** Our scheduler with its default parameters. */
    SCHEDULED("scheduled", Scheduled::new),
    /** The same intervals for every fact and learner: 1, 3, 7, 14, 30 days. */
    FIXED("fixed", FixedIntervals::new),
    /** Each fact for one day only, many times. */
    MASSED("massed", Massed::new);

    private final String code;
    private final Function<Course, Practice> practice;

    Method(String code, Function<Course, Practice> practice) {
        this.code = code;
        this.practice = practice;
    }

    /** The name in reports. */
    public String code() {
        return code;
    }

    Practice practice(Course course) {
        return practice.apply(course);
    }
}
