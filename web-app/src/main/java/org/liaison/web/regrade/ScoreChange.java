package org.liaison.web.regrade;

import java.time.Instant;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;

/**
 * A score that changed, as its learner is told.
 *
 * @param title the quiz
 * @param before in percent
 * @param after in percent
 * @param reason why, in the words of whoever decided it
 */
public record ScoreChange(AttemptId attempt, String title, int before, int after, String reason, Instant at) {

    /** The day of the decision, such as {@code 4 Jul 2026}. */
    public String day() {
        return InUtc.day(at);
    }
}
