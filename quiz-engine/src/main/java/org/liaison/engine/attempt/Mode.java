package org.liaison.engine.attempt;

/** When responses are judged, and what they stake. Chosen for a whole attempt, never for a single item; the names are stored. */
public enum Mode {
    /** Each response is judged and explained at once, and then stands. */
    IMMEDIATE,
    /** Responses may be changed until the attempt is handed in; then all is judged and explained. */
    DEFERRED,
    /** A response that is not right earns a hint and another try, which is worth less; the key is shown after the last. */
    ADAPTIVE,
    /** As immediate, with certainty-based marks: each response says how sure the learner is of it. */
    IMMEDIATE_CBM,
    /** As deferred, with certainty-based marks. */
    DEFERRED_CBM;

    /** What each try after the first takes off, as a share of the points. */
    public static final double PENALTY = 1.0 / 3;

    private static final int TRIES = 3;

    /** Whether feedback follows each response. */
    public boolean judgesAtOnce() {
        return this != DEFERRED && this != DEFERRED_CBM;
    }

    /** Whether each response comes with how sure the learner is of it. */
    public boolean asksCertainty() {
        return this == IMMEDIATE_CBM || this == DEFERRED_CBM;
    }

    /** How many different responses to an item are judged before its key is shown. */
    public int tries() {
        return this == ADAPTIVE ? TRIES : 1;
    }
}
