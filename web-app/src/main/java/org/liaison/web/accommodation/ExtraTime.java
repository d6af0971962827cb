package org.liaison.web.accommodation;

import java.time.Duration;

/** How much more time somebody has than others. The names are stored: never rename one. */
public enum ExtraTime {
    NONE(0),
    QUARTER(25),
    HALF(50),
    DOUBLE(100),
    /** No limit at all. */
    UNTIMED(0);

    private static final int WHOLE = 100;

    private final int percent;

    ExtraTime(int percent) {
        this.percent = percent;
    }

    /** What comes on top of the usual time; ask {@link #isUntimed} first. */
    public Duration onTopOf(Duration usual) {
        return usual.multipliedBy(percent).dividedBy(WHOLE);
    }

    public boolean isUntimed() {
        return this == UNTIMED;
    }

    /** The key of its words in the messages. */
    public String messageKey() {
        return "extra." + name();
    }
}
