package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.layout.InUtc;

/**
 * How a quiz is taken.
 *
 * @param mode when its answers are judged
 * @param timing how long it may take, and until when
 * @param admission who may begin, and when
 * @param disclosure when learners see which answers are right
 */
public record Rules(Mode mode, Timing timing, Admission admission, Disclosure disclosure) {

    /** How graded quizzes are taken unless somebody says otherwise: all is judged at the end, and nothing hurries. */
    public static final Rules USUAL = new Rules(Mode.DEFERRED, Timing.NONE);

    /** A window without a time limit is extended by no more than this for anybody. */
    private static final Duration LONGEST_EXTENSION = Duration.ofDays(1);

    public Rules {
        if (mode == Mode.ADAPTIVE) {
            throw new IllegalArgumentException("Hints and retries are for practice");
        }
        if (mode.judgesAtOnce() && disclosure != Disclosure.AT_ONCE) {
            throw new IllegalArgumentException("What is explained at once cannot be hidden: " + disclosure);
        }
    }

    /** Rules that let anybody begin at any time, and hide nothing. */
    public Rules(Mode mode, Timing timing) {
        this(mode, timing, Admission.FREE, Disclosure.AT_ONCE);
    }

    /** The same rules for a quiz that closes then at the latest. */
    public Rules closingBy(Instant latest) {
        var closing = timing.openUntil().filter(latest::isAfter).orElse(latest);
        return new Rules(mode, new Timing(timing.limit(), Optional.of(closing)), admission, disclosure);
    }

    /** What an attempt under these rules keeps. */
    public Terms terms() {
        return new Terms(timing, answersFrom(), Optional.empty());
    }

    /** From when answers are shown; what waits for a closing that never comes is never shown. */
    private Optional<Instant> answersFrom() {
        return switch (disclosure) {
            case AT_ONCE -> Optional.empty();
            case SCORE_ONLY -> Optional.of(Terms.NEVER);
            case AFTER_CLOSE ->
                Optional.of(timing.openUntil()
                        .map(end -> end.plus(timing.limit().orElse(LONGEST_EXTENSION)))
                        .orElse(Terms.NEVER));
        };
    }

    /** The minutes of the timer as a list has them; empty for none. */
    public String minutes() {
        return timing.limit().map(limit -> String.valueOf(limit.toMinutes())).orElse("");
    }

    /** When it closes, in words; empty for never. */
    public String closing() {
        return timing.openUntil().map(InUtc::minute).orElse("");
    }
}
