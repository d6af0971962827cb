package org.liaison.web.quiz;

import java.time.Instant;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.engine.item.Score;
import org.liaison.web.account.PersonId;

/**
 * One line about an attempt.
 *
 * @param quiz the quiz of an instructor that it was an attempt at, if it was one
 * @param answered how many questions have an answer
 * @param total how many questions there are
 * @param score what it earned, each question counting alike; empty while it is open
 * @param override the percentage that an instructor set instead, if one did
 * @param ended when it was handed in, or the last question of a practice was answered; empty while it is open
 */
public record AttemptSummary(
        AttemptId id,
        PersonId person,
        AttemptKind kind,
        String title,
        Optional<LessonId> lesson,
        Optional<QuizId> quiz,
        int answered,
        int total,
        Optional<Score> score,
        Optional<Integer> override,
        Instant started,
        Optional<Instant> ended) {

    /** Whether there is something left to answer or to hand in. */
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** What counts, in percent; empty while it is open, and where no score is meant. */
    public Optional<Integer> percent() {
        return override.or(this::earnedPercent);
    }

    private Optional<Integer> earnedPercent() {
        return score.filter(any -> kind.isScored()).map(earned -> (int) Math.round(earned.fraction() * 100));
    }
}
