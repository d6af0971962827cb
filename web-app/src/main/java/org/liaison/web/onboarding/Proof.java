package org.liaison.web.onboarding;

import java.time.Instant;
import java.util.Optional;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;

/**
 * One thing that speaks for a step's being done.
 *
 * @param value a percentage or a number, as the kind says
 * @param at when it came about; empty for what is so now
 * @param attempt the attempt that shows it, if one does
 */
public record Proof(Kind kind, int value, Optional<Instant> at, Optional<AttemptId> attempt) {

    /** What sort of evidence it is. The names are part of message keys. */
    public enum Kind {
        /** The lesson was read. */
        READ,
        /** The best attempt at its questions, in percent. */
        RESULT,
        /** A quiz without a score was finished. */
        FINISHED,
        /** The placement showed that its lesson is known; the value counts the questions of the placement. */
        PLACED,
        /** Answers elsewhere showed that its facts are known, in percent. */
        KNOWN
    }

    static Proof read(Instant at) {
        return new Proof(Kind.READ, 0, Optional.of(at), Optional.empty());
    }

    static Proof known(int percent) {
        return new Proof(Kind.KNOWN, percent, Optional.empty(), Optional.empty());
    }

    /** The day, as people write it; empty for what is so now. */
    public String day() {
        return at.map(InUtc::day).orElse("");
    }

    /** The key of its words in the messages, which take {@link #value} and {@link #day}. */
    public String messageKey() {
        return "onboarding.proof." + kind.name();
    }
}
