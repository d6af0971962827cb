package org.liaison.web.itemreport;

import java.time.Instant;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;

/**
 * One problem with one question, as somebody reported it.
 *
 * @param slot which question of the attempt, counted from 0
 * @param comment in the reporter's own words; may be empty
 */
record ItemReport(
        ReportId id,
        AttemptId attempt,
        int slot,
        ItemId item,
        PersonId person,
        Reason reason,
        String comment,
        Instant at) {

    /** The most letters a comment may have. */
    static final int LONGEST_COMMENT = 1000;

    ItemReport {
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("A comment of " + comment.length() + " letters");
        }
    }
}
