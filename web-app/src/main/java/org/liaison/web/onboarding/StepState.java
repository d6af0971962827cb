package org.liaison.web.onboarding;

/** How far a step of the path is. */
public enum StepState {
    /** Nothing yet. */
    OPEN,
    /** Something, but not all that it asks. */
    STARTED,
    /** Not done, and not needed: the placement showed that it is known. */
    KNOWN,
    /** Not done, and not needed any more: the lessons were begun without it. */
    LEFT_OUT,
    DONE;

    /** Whether nothing of it is left to do. */
    public boolean isSettled() {
        return this == DONE || this == KNOWN || this == LEFT_OUT;
    }

    /** The key of its words in the messages. */
    public String messageKey() {
        return "onboarding.state." + name();
    }
}
