package org.liaison.web.quiz;

import java.util.Optional;
import org.liaison.engine.attempt.Mode;

/** What every page of an attempt says about it; nothing in here tells an answer. */
public record QuizHead(
        String path,
        String title,
        AttemptKind kind,
        int total,
        boolean graded,
        boolean over,
        Optional<String> receipt,
        Mode mode,
        boolean timedOut) {

    static QuizHead of(Sitting sitting) {
        return new QuizHead(
                Attempts.path(sitting.id()),
                sitting.title(),
                sitting.kind(),
                sitting.total(),
                !sitting.attempt().mode().judgesAtOnce(),
                sitting.isOver(),
                sitting.receipt(),
                sitting.attempt().mode(),
                sitting.timedOut());
    }

    /** Whether each answer comes with how sure the learner is of it. */
    public boolean asksCertainty() {
        return mode.asksCertainty();
    }

    /** The address of a question, counted from 1. */
    public String question(int number) {
        return path + "/questions/" + number;
    }
}
