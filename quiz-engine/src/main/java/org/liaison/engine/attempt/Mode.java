package org.liaison.engine.attempt;

/** When responses are judged. Chosen for a whole attempt, never for a single item. */
public enum Mode {
    /** Practice: each response is judged and explained at once, and then stands. */
    IMMEDIATE,
    /** Graded: responses may be changed until the attempt is handed in; then all is judged and explained. */
    DEFERRED;

    /** Whether feedback follows each response. */
    public boolean judgesAtOnce() {
        return this == IMMEDIATE;
    }
}
