package org.liaison.engine.attempt;

/** How one item of an attempt stands. */
public enum Standing {
    /** Nothing has been responded. */
    OPEN,
    /** A response is kept and not yet judged. */
    ANSWERED,
    RIGHT,
    PARTLY_RIGHT,
    WRONG,
    /** The attempt is over and nothing was responded. */
    LEFT_BLANK;

    /** Whether the response has been judged, so that key and reasons may be shown. */
    public boolean isJudged() {
        return this != OPEN && this != ANSWERED;
    }
}
