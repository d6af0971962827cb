package org.liaison.web.assignment;

import java.time.Instant;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.Terms;

/**
 * A quiz that an instructor made, in its latest version.
 *
 * @param version counted from 1
 * @param made when this version was made
 */
record MadeQuiz(QuizId id, int version, Design design, Instant made) {

    /** What its attempts are made at. */
    Terms.Made asMade() {
        return new Terms.Made(id, version);
    }
}
