package org.liaison.web.progress.certainty;

import java.time.Instant;
import org.liaison.content.FactId;
import org.liaison.engine.score.Certainty;
import org.liaison.web.quiz.AttemptId;

/**
 * A judged answer of which somebody said how sure they were.
 *
 * @param number which question of the attempt, counted from 1
 * @param prompt what was asked
 * @param earned the share of the points earned, from 0 to 1
 */
record SaidSure(
        AttemptId attempt, int number, FactId fact, String prompt, Certainty certainty, double earned, Instant at) {

    /** Whether it was wrong, though the learner was as sure as can be. */
    boolean isSureAndWrong() {
        return certainty == Certainty.HIGH && earned == 0;
    }
}
