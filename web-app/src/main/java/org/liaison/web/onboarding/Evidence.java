package org.liaison.web.onboarding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.LessonId;
import org.liaison.content.Stage.Step;
import org.liaison.web.progress.Knowledge;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Placed;

/**
 * What speaks for a person's having done the steps of the path.
 *
 * @param read the lessons they have read, and when
 * @param attempts their attempts by the id of the step for which they were made
 * @param placed what their latest placement showed; empty before the first
 * @param parts how the parts went of those finished checks that have parts
 */
record Evidence(
        Map<LessonId, Instant> read,
        Knowledge knowledge,
        Map<String, List<AttemptSummary>> attempts,
        Optional<Placed> placed,
        Map<AttemptId, List<PartResult>> parts) {

    Evidence {
        read = Map.copyOf(read);
        attempts = Map.copyOf(attempts);
        parts = Map.copyOf(parts);
    }

    /** How many attempts were made for a step. */
    int attemptsAt(String step) {
        return at(step).size();
    }

    /** The attempt for a step that is not finished, if there is one. */
    Optional<AttemptSummary> openAttemptAt(String step) {
        return at(step).stream().filter(AttemptSummary::isOpen).max(Comparator.comparing(AttemptSummary::started));
    }

    /** The best result of the finished attempts for a step, in percent. */
    Optional<Integer> bestAt(String step) {
        return bestAttemptAt(step).flatMap(AttemptSummary::percent);
    }

    /** The finished attempt for a step that counts: one that passed all parts before one that did not, then the best. */
    Optional<AttemptSummary> bestAttemptAt(String step) {
        return finishedAt(step)
                .max(Comparator.comparing((AttemptSummary attempt) -> hasPassedParts(attempt.id()))
                        .thenComparing(attempt -> attempt.percent().orElse(0))
                        .thenComparing(attempt -> attempt.ended().orElse(Instant.MIN)));
    }

    /** Whether an attempt for the step is finished and earned what the step and each of its parts ask. */
    boolean isPassed(Step step) {
        return finishedAt(step.id())
                .anyMatch(attempt -> attempt.percent().orElse(0) >= step.pass() && hasPassedParts(attempt.id()));
    }

    /** How the parts went of the attempt that counts; empty when the step has none, or nothing is finished. */
    List<PartResult> partsAt(String step) {
        return bestAttemptAt(step)
                .map(attempt -> parts.getOrDefault(attempt.id(), List.of()))
                .orElse(List.of());
    }

    private boolean hasPassedParts(AttemptId attempt) {
        return parts.getOrDefault(attempt, List.of()).stream().allMatch(PartResult::isPassed);
    }

    private Stream<AttemptSummary> finishedAt(String step) {
        return at(step).stream().filter(attempt -> !attempt.isOpen());
    }

    private List<AttemptSummary> at(String step) {
        return attempts.getOrDefault(step, List.of());
    }
}
