package org.liaison.web.onboarding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.LessonId;
import org.liaison.web.progress.Knowledge;
import org.liaison.web.quiz.AttemptSummary;

/**
 * What speaks for a person's having done the steps of the path.
 *
 * @param read the lessons they have read
 * @param attempts their attempts by the id of the step for which they were made
 */
record Evidence(Set<LessonId> read, Knowledge knowledge, Map<String, List<AttemptSummary>> attempts) {

    Evidence {
        read = Set.copyOf(read);
        attempts = Map.copyOf(attempts);
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
        return at(step).stream()
                .filter(attempt -> !attempt.isOpen())
                .flatMap(attempt -> attempt.percent().stream())
                .max(Comparator.naturalOrder());
    }

    private List<AttemptSummary> at(String step) {
        return attempts.getOrDefault(step, List.of());
    }
}
