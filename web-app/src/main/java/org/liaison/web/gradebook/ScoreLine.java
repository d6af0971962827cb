package org.liaison.web.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptSummary;

/**
 * One learner at one quiz.
 *
 * @param quiz the title of the quiz; empty for a learner who has started none
 * @param latest the attempt handed in last
 * @param best the attempt with the highest score, the earlier of two equals
 * @param open the attempt that is not handed in yet
 */
record ScoreLine(
        String learner,
        String quiz,
        int handedIn,
        Optional<AttemptSummary> latest,
        Optional<AttemptSummary> best,
        Optional<AttemptSummary> open) {

    /** @param attempts all attempts of the learner at the quiz, the newest first */
    static ScoreLine of(String learner, String quiz, List<AttemptSummary> attempts) {
        var ended = attempts.stream().filter(attempt -> !attempt.isOpen()).toList();
        return new ScoreLine(
                learner,
                quiz,
                ended.size(),
                ended.stream().findFirst(),
                ended.stream()
                        .min(Comparator.comparing((AttemptSummary attempt) ->
                                        -attempt.percent().orElse(0))
                                .thenComparing(AttemptSummary::started)),
                attempts.stream().filter(AttemptSummary::isOpen).findFirst());
    }

    /** The day of the latest handing in; empty before the first. */
    public String latestDay() {
        return latest.flatMap(AttemptSummary::ended).map(InUtc::day).orElse("");
    }
}
