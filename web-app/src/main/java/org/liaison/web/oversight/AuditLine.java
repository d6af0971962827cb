package org.liaison.web.oversight;

/**
 * An entry of the trail as people read it.
 *
 * @param by the name of the person who did it, or what stands for the application; empty for nobody that is known
 * @param to the name of the person it was done to, or what else it was done to; empty for the person themselves
 */
record AuditLine(long sequence, String at, String action, String by, String to, String details, String address) {

    /** The key of what was done, in the messages. */
    public String messageKey() {
        return "audit.action." + action;
    }
}
