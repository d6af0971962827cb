package org.liaison.web.assignment;

import java.time.Instant;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.QuizId;

/**
 * A quiz that a cohort has to take.
 *
 * @param title what the quiz is called now
 * @param cohortTitle what the cohort is called
 * @param due when it is due
 */
public record Publication(QuizId quiz, String title, CohortId cohort, String cohortTitle, Instant due) {

    /** When it is due, in words. */
    public String dueInWords() {
        return InUtc.minute(due);
    }
}
