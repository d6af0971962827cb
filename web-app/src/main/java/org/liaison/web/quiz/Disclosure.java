package org.liaison.web.quiz;

/** When a learner who has handed in sees more than a score. The names are stored: never rename one. */
public enum Disclosure {
    /** As soon as all is handed in. */
    AT_ONCE,
    /** When the quiz has closed for everybody, those with extra time included. */
    AFTER_CLOSE,
    /** Never. */
    SCORE_ONLY;

    /** The key of its words in the messages. */
    public String messageKey() {
        return "rules.disclosure." + name();
    }
}
