package org.liaison.web.ruling;

/** What reviewers think of an item. The names are stored: never rename one. */
public enum ItemStanding {
    /** Nobody has said anything, or it was taken back. */
    OPEN,
    /** It may be asked wherever items are asked. */
    APPROVED,
    /** The same with a stem of the reviewer's own. */
    REWORDED,
    /** No graded quiz draws it until somebody decides. */
    HELD,
    /** Nothing draws it. */
    BLOCKED;

    /** The key of its word in the messages. */
    public String messageKey() {
        return "items.standing." + name();
    }
}
