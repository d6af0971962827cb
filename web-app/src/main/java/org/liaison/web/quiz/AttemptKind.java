package org.liaison.web.quiz;

import org.liaison.engine.attempt.Mode;

/** What an attempt is for. The names are stored: never rename one. */
public enum AttemptKind {
    /** To learn: each answer is explained at once, and nothing is reported. */
    PRACTICE(Mode.IMMEDIATE),
    /** To show what one knows: answers may be changed until all is handed in. */
    GRADED(Mode.DEFERRED);

    private final Mode mode;

    AttemptKind(Mode mode) {
        this.mode = mode;
    }

    /** When the answers of an attempt of this kind that starts now are judged. */
    public Mode mode() {
        return mode;
    }

    /** The key of its word in the messages. */
    public String messageKey() {
        return "attempt.kind." + name();
    }
}
