package org.liaison.engine.item;

/** What an item asks of the learner; several kinds can share one way of responding. */
public enum Kind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    MATCHING,
    ORDERING,
    CLASSIFICATION,
    SHORT_ANSWER,
    CLOZE,
    ODD_ONE_OUT,
    SCENARIO,
    REPORTING_CHAIN,
    PLACEMENT;

    /** The name used on the command line and in stored data, such as {@code single-choice}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
