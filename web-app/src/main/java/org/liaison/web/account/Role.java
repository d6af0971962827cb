package org.liaison.web.account;

/** What somebody may do here; a person may have several roles. The names are stored: never rename one. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    SUPERVISOR,
    AUTHOR,
    ADMIN,
    /** Sees the audit trail, and changes nothing. */
    AUDITOR;

    /** The key of this role's word in the messages. */
    public String messageKey() {
        return "role." + name();
    }
}
