package org.liaison.web.quiz;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.layout.InUtc;

/** How a quiz is taken. */
public record Rules(Mode mode, Timing timing) {

    private static final DateTimeFormatter AS_A_FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.US).withZone(ZoneOffset.UTC);

    /** How graded quizzes are taken unless somebody says otherwise: all is judged at the end, and nothing hurries. */
    public static final Rules USUAL = new Rules(Mode.DEFERRED, Timing.NONE);

    public Rules {
        if (mode == Mode.ADAPTIVE) {
            throw new IllegalArgumentException("Hints and retries are for practice");
        }
    }

    /** The minutes of the timer as a form has them; empty for none. */
    public String minutes() {
        return timing.limit().map(limit -> String.valueOf(limit.toMinutes())).orElse("");
    }

    /** When it closes, in words; empty for never. */
    public String closing() {
        return timing.openUntil().map(InUtc::minute).orElse("");
    }

    /** When it closes, as a form has it; empty for never. */
    public String closingField() {
        return timing.openUntil().map(AS_A_FIELD::format).orElse("");
    }
}
