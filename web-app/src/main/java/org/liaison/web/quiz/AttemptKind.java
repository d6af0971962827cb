package org.liaison.web.quiz;

import org.liaison.engine.attempt.Mode;

/** What an attempt is for. The names are stored: never rename one. */
public enum AttemptKind {
    /** To learn: each answer is explained at once, and nothing is reported. */
    PRACTICE(Mode.IMMEDIATE),
    /** To show what one knows: answers may be changed until all is handed in. */
    GRADED(Mode.DEFERRED),
    /** To find out where to start: each question follows from the answers before, an answer stands, and there is no score. */
    PLACEMENT(Mode.DEFERRED);

    private final Mode mode;

    AttemptKind(Mode mode) {
        this.mode = mode;
    }

    /** When the answers of an attempt of this kind that starts now are judged. */
    public Mode mode() {
        return mode;
    }

    /** Whether the share of right answers says how well somebody did; what is asked by the answers before is about half right. */
    public boolean isScored() {
        return this != PLACEMENT;
    }

    /** The key of its word in the messages. */
    public String messageKey() {
        return "attempt.kind." + name();
    }
}
