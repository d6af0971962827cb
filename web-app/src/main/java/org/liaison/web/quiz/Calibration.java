package org.liaison.web.quiz;

import java.util.List;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.score.CertaintySummary;

/**
 * How well a learner's certainty fitted what the learner knew, as the results page says it.
 *
 * @param marks all certainty-based marks together
 * @param withBonus the share of right answers in percent, with what judging oneself well adds or judging badly takes off
 * @param misjudged the questions that the learner was very sure of and did not get right
 */
public record Calibration(String marks, int withBonus, List<Row> rows, List<Explained> misjudged) {

    private static final String VERY_SURE = "sure.HIGH";

    /**
     * One level of certainty.
     *
     * @param right the share that was right, in percent
     * @param verdict the key of the words on whether the level fits
     */
    public record Row(String level, int answers, int right, String verdict) {}

    static Calibration of(Attempt attempt, CertaintySummary summary, List<Explained> questions) {
        var rows = summary.levels().stream()
                .map(level -> new Row(
                        Marks.key(level.certainty()),
                        level.answers(),
                        percent(level.right()),
                        "leaning." + level.leaning().name()))
                .toList();
        var misjudged = questions.stream()
                .filter(question -> question.sureness().equals(VERY_SURE) && question.standing() != Standing.RIGHT)
                .toList();
        var total = summary.meanMark() * attempt.items().size();
        return new Calibration(Marks.signed(total), percent(summary.accuracyWithBonus()), rows, misjudged);
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
