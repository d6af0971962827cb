package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liaison.web.layout.InUtc;

/**
 * Who may begin an attempt at a quiz, and when.
 *
 * @param attempts how many attempts everybody has, at least 1; empty for as many as they like
 * @param coolOff how long to wait after one attempt before the next; zero for not at all
 * @param opens when the quiz opens; empty for always
 */
public record Admission(Optional<Integer> attempts, Duration coolOff, Optional<Instant> opens) {

    /** Anybody, at any time, as often as they like. */
    public static final Admission FREE = new Admission(Optional.empty(), Duration.ZERO, Optional.empty());

    public Admission {
        if (attempts.filter(most -> most < 1).isPresent() || coolOff.isNegative()) {
            throw new IllegalArgumentException("Not an admission: " + attempts + " attempts, " + coolOff + " between");
        }
    }

    /**
     * Why no attempt may be begun.
     *
     * @param messageKey the key of the sentence that says so
     * @param until when it may be begun; empty for never
     */
    public record Refusal(String messageKey, String until) {}

    /**
     * Why somebody may not begin now; empty when they may.
     *
     * @param ended their attempts at this quiz that are over
     */
    Optional<Refusal> refusal(List<AttemptSummary> ended, Instant now) {
        if (opens.filter(now::isBefore).isPresent()) {
            return Optional.of(
                    new Refusal("practice.not-open", opens.map(InUtc::minute).orElseThrow()));
        }
        if (attempts.filter(most -> ended.size() >= most).isPresent()) {
            return Optional.of(new Refusal("practice.used-up", ""));
        }
        return ended.stream()
                .flatMap(attempt -> attempt.ended().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(coolOff))
                .filter(now::isBefore)
                .map(again -> new Refusal("practice.cool-off", InUtc.minute(again)));
    }
}
