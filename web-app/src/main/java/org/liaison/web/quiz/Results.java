package org.liaison.web.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Standing;
import org.liaison.web.ruling.Rulings;
import org.springframework.stereotype.Component;

/** What came of an attempt that is over. */
@Component
class Results {

    private static final String ELSEWHERE = "";

    private final Pack pack;
    private final Explanations explanations;
    private final Rulings rulings;

    Results(Pack pack, Explanations explanations, Rulings rulings) {
        this.rulings = rulings;
        this.pack = pack;
        this.explanations = explanations;
    }

    /**
     * What the results page shows.
     *
     * @param right how many questions were fully right
     * @param partly how many were partly right
     * @param missed how many earned less than everything
     * @param calibration how certainty and knowledge fitted; empty where certainty was not asked
     * @param why how the score comes about
     * @param regraded what the score was before items were ruled about; empty where none was ruled about
     */
    public record Summary(
            int total,
            long right,
            long partly,
            long missed,
            int percent,
            List<Explained> questions,
            List<ByLesson> lessons,
            Optional<Calibration> calibration,
            Why why,
            Optional<Regraded> regraded) {}

    /**
     * A score that changed after the handing in.
     *
     * @param before in percent
     * @param after in percent
     * @param reasons question by question
     */
    public record Regraded(int before, int after, List<Reason> reasons) {}

    /** Why a question counts otherwise than it did. */
    public record Reason(int number, String words) {}

    /** How the questions on one lesson went; the title is empty for questions on no lesson. */
    public record ByLesson(String title, int right, int asked) {

        ByLesson with(boolean one) {
            return new ByLesson(title, right + (one ? 1 : 0), asked + 1);
        }
    }

    Summary of(Sitting sitting) {
        var questions = explanations.of(sitting);
        var right = count(questions, Standing.RIGHT);
        return new Summary(
                sitting.total(),
                right,
                count(questions, Standing.PARTLY_RIGHT),
                sitting.total() - right,
                percent(sitting),
                questions,
                byLesson(sitting),
                sitting.attempt().calibration().map(summary -> Calibration.of(sitting.attempt(), summary, questions)),
                Why.of(sitting),
                regraded(sitting));
    }

    private Optional<Regraded> regraded(Sitting sitting) {
        if (sitting.attempt().rulings().isEmpty()) {
            return Optional.empty();
        }
        var before = percent(sitting.under(Map.of()));
        var after = percent(sitting);
        var reasons = IntStream.range(0, sitting.total())
                .boxed()
                .filter(slot -> sitting.attempt().ruling(slot).isPresent())
                .flatMap(slot -> rulings.standing(sitting.item(slot).id()).stream()
                        .map(decision -> new Reason(slot + 1, decision.reason())))
                .toList();
        return Optional.of(new Regraded(before, after, reasons));
    }

    private static int percent(Sitting sitting) {
        return (int) Math.round(sitting.attempt().score().orElseThrow().fraction() * 100);
    }

    private static long count(List<Explained> questions, Standing standing) {
        return questions.stream()
                .filter(question -> question.standing() == standing)
                .count();
    }

    private List<ByLesson> byLesson(Sitting sitting) {
        Map<String, ByLesson> lessons = new LinkedHashMap<>();
        for (var slot = 0; slot < sitting.total(); slot++) {
            var right = sitting.attempt().standing(slot) == Standing.RIGHT;
            lessons.compute(
                    lessonOf(sitting.item(slot).fact()),
                    (title, sum) -> (sum == null ? new ByLesson(title, 0, 0) : sum).with(right));
        }
        return List.copyOf(lessons.values());
    }

    private String lessonOf(FactId fact) {
        return pack.lessonOf(fact).map(lesson -> pack.lesson(lesson).title()).orElse(ELSEWHERE);
    }

    /** Practice on the facts of the questions that were not fully right; empty when all were. */
    Optional<QuizPlan> practiceOfMissed(Sitting sitting) {
        var facts = IntStream.range(0, sitting.total())
                .filter(slot -> sitting.attempt().standing(slot) != Standing.RIGHT)
                .mapToObj(slot -> sitting.item(slot).fact())
                .distinct()
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuizPlan(AttemptKind.PRACTICE, sitting.title(), sitting.lesson(), facts, facts.size()));
    }
}
