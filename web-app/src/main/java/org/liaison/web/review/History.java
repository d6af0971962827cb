package org.liaison.web.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Rating;
import org.liaison.engine.memory.Review;
import org.liaison.engine.score.Certainty;
import org.liaison.web.quiz.Judgment;

/**
 * When each fact was recalled, and how well.
 *
 * <p>How well follows from what the answer earned, how sure the learner said to be, and whether it came faster than that learner's
 * usual time until then, so that an answer keeps its rating whatever comes later.
 */
final class History {

    private final Pace pace = new Pace();
    private final Map<FactId, List<Review>> reviews = new LinkedHashMap<>();

    private History() {}

    /** The reviews of each fact, the oldest first. */
    static Map<FactId, List<Review>> of(List<Judgment> judgments) {
        var history = new History();
        judgments.stream().sorted(Comparator.comparing(Judgment::at)).forEach(history::add);
        return history.reviews;
    }

    private void add(Judgment judgment) {
        reviews.computeIfAbsent(judgment.fact(), fact -> new ArrayList<>())
                .add(new Review(judgment.at(), rating(judgment)));
        pace.note(judgment);
    }

    private Rating rating(Judgment judgment) {
        var manner = judgment.manner();
        var usual = manner.taken().flatMap(taken -> pace.usual(manner.kind()));
        return Rating.from(
                judgment.earned(),
                manner.certainty().map(Certainty::level).orElse(null),
                manner.taken().orElse(Duration.ZERO),
                usual.orElse(null));
    }
}
