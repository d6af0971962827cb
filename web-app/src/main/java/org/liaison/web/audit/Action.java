package org.liaison.web.audit;

/** What can be done that trust depends on. The names are stored and hashed: never rename one. */
public enum Action {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    REFUSED,
    PASSWORD_CHANGED,
    PASSWORD_RENEWED,
    CONFIRMATION_FAILED,
    PERSON_ADDED,
    PERSON_ACTIVATED,
    PERSON_DEACTIVATED,
    ROLES_CHANGED,
    SUPERVISOR_CHANGED,
    SIGN_OFF_REQUESTED,
    SIGN_OFF_RETURNED,
    SIGN_OFF_SIGNED,
    ATTEMPT_ALLOWED,
    CERTIFICATE_ISSUED,
    EXTRA_TIME_GIVEN,
    QUIZ_RULES_CHANGED,
    QUIZ_PUBLISHED,
    QUIZ_WITHDRAWN,
    SCORE_OVERRIDDEN,
    ITEM_RULED_ON,
    ITEM_REVIEWED,
    REVIEW_RULE_CHANGED,
    OWN_DATA_EXPORTED,
    AUDIT_EXPORTED,
    BACKUP_TAKEN,
    DATABASE_RESTORED;

    /** The key of its words in the messages. */
    public String messageKey() {
        return "audit.action." + name();
    }
}
