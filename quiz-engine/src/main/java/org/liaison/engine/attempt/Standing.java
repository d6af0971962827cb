package org.liaison.engine.attempt;

/** How one item of an attempt stands. */
public enum Standing {
    /** Nothing has been responded. */
    OPEN,
    /** A response is kept and not yet judged. */
    ANSWERED,
    /** A response was not right and another may be tried; neither key nor reasons may be shown yet. */
    TO_RETRY,
    RIGHT,
    PARTLY_RIGHT,
    WRONG,
    /** The attempt is over and nothing was responded. */
    LEFT_BLANK;

    /** Whether the response has been judged for good, so that key and reasons may be shown. */
    public boolean isJudged() {
        return !isUnfinished() && this != ANSWERED;
    }

    /** Whether the learner still has something to do here. */
    public boolean isUnfinished() {
        return this == OPEN || this == TO_RETRY;
    }
}
