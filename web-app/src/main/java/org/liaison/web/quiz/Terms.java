package org.liaison.web.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * What an attempt was started under and keeps, whatever becomes of the rules of its quiz.
 *
 * @param timing how long it may take, and until when
 * @param answersFrom from when its learner sees which answers are right, once it is over; empty for at once
 * @param made the quiz of an instructor that it is an attempt at; empty for practice and the quizzes of lessons
 */
public record Terms(Timing timing, Optional<Instant> answersFrom, Optional<Made> made) {

    /** A moment that never comes. */
    static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** No limit, and nothing hidden. */
    public static final Terms NONE = of(Timing.NONE);

    /**
     * One version of a quiz that an instructor made.
     *
     * @param version counted from 1
     */
    public record Made(QuizId quiz, int version) {}

    /** A limit in time, and nothing hidden. */
    public static Terms of(Timing timing) {
        return new Terms(timing, Optional.empty(), Optional.empty());
    }

    /** Whether the answers are never shown. */
    boolean isScoreOnly() {
        return answersFrom.filter(NEVER::equals).isPresent();
    }

    /** Whether the answers of an attempt that is over may be seen by now. */
    boolean showsAnswers(Instant now) {
        return answersFrom.filter(now::isBefore).isEmpty();
    }
}
