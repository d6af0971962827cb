package org.liaison.web.quiz;

import java.time.Instant;

/**
 * What became of an answer that was sent.
 *
 * @param at when the answer that this form brought was kept; now, if none was
 */
record Receipt(Fate fate, Instant at) {

    enum Fate {
        /** It is kept, now or since the form was first sent. */
        KEPT,
        /** The form has already brought a different answer, which is kept. */
        FORM_USED,
        /** A later answer to the same question has been kept since the form was made; that one counts. */
        NEWER_STANDS,
        /** The question has been judged; the answer given before stands. */
        ANOTHER_STANDS,
        /** The attempt is over. */
        TOO_LATE
    }
}
