package org.liaison.web.onboarding;

/** How far a step of the path is. */
public enum StepState {
    /** Nothing yet. */
    OPEN,
    /** Something, but not all that it asks. */
    STARTED,
    DONE;

    /** The key of its words in the messages. */
    public String messageKey() {
        return "onboarding.state." + name();
    }
}
