package org.liaison.web.onboarding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liaison.content.Pack;
import org.liaison.web.account.PersonId;
import org.liaison.web.lesson.Readings;
import org.liaison.web.progress.Progress;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Placements;
import org.springframework.stereotype.Component;

/** Gathers what speaks for people's having done the steps of the path, from the features that keep it. */
@Component
class Evidences {

    private final Pack pack;
    private final Readings readings;
    private final Progress progress;
    private final Attempts attempts;
    private final Placements placements;
    private final StepAttempts stepAttempts;
    private final CheckParts parts;

    Evidences(
            Pack pack,
            Readings readings,
            Progress progress,
            Attempts attempts,
            Placements placements,
            StepAttempts stepAttempts) {
        this.pack = pack;
        this.readings = readings;
        this.progress = progress;
        this.attempts = attempts;
        this.placements = placements;
        this.stepAttempts = stepAttempts;
        this.parts = new CheckParts(pack);
    }

    /** What speaks for a person now. */
    Evidence of(PersonId person) {
        Map<AttemptId, AttemptSummary> summaries =
                attempts.of(person).stream().collect(toMap(AttemptSummary::id, Function.identity()));
        Map<String, List<AttemptSummary>> bySteps = stepAttempts.of(person).stream()
                .filter(made -> summaries.containsKey(made.attempt()))
                .collect(groupingBy(StepAttempts.Made::step, mapping(made -> summaries.get(made.attempt()), toList())));
        return new Evidence(
                readings.of(person), progress.of(person), bySteps, placements.latest(person), partResults(bySteps));
    }

    private Map<AttemptId, List<PartResult>> partResults(Map<String, List<AttemptSummary>> bySteps) {
        Map<AttemptId, List<PartResult>> results = new HashMap<>();
        pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> !step.parts().isEmpty())
                .forEach(step -> bySteps.getOrDefault(step.id(), List.of()).stream()
                        .filter(attempt -> !attempt.isOpen())
                        .flatMap(attempt -> attempts.sitting(attempt.id()).stream())
                        .forEach(sitting -> results.put(sitting.id(), parts.results(step, sitting))));
        return results;
    }
}
