package org.liaison.engine.score;

import java.util.Arrays;
import java.util.List;

/**
 * How well a learner's certainty fits what the learner knows, over one quiz.
 *
 * @param asked how many items, unanswered ones included
 * @param accuracy the share earned over all items asked, from 0 to 1
 * @param meanMark the mean certainty-based mark over all items asked, -6 to 3
 * @param bonus what judging oneself well adds to the accuracy, or judging badly takes off: a tenth of how far the mean mark lies
 *     above what the same certainty for every answer would have earned at best
 * @param levels how each level fits, lowest first
 * @param brier the mean squared distance between stated and actual, over the answers; 0 is perfect
 * @param calibrationError the mean distance between what each level states and what it came to, weighted by its answers
 */
public record CertaintySummary(
        int asked,
        double accuracy,
        double meanMark,
        double bonus,
        List<Level> levels,
        double brier,
        double calibrationError) {

    private static final double BONUS_WEIGHT = 0.1;

    public CertaintySummary {
        levels = List.copyOf(levels);
    }

    /** An answer and how sure of it the learner was. */
    public record Answer(Certainty certainty, double earned) {

        public Answer {
            if (!(earned >= 0 && earned <= 1)) {
                throw new IllegalArgumentException("Earned " + earned);
            }
        }
    }

    /** @throws IllegalArgumentException if nothing was asked */
    public static CertaintySummary of(List<Answer> answers, int unanswered) {
        var asked = answers.size() + unanswered;
        if (asked == 0 || unanswered < 0) {
            throw new IllegalArgumentException(answers.size() + " answers and " + unanswered + " unanswered");
        }
        var accuracy = answers.stream().mapToDouble(Answer::earned).sum() / asked;
        var mean = answers.stream()
                        .mapToDouble(answer -> answer.certainty().mark(answer.earned()))
                        .sum()
                / asked;
        var levels = Arrays.stream(Certainty.values())
                .map(certainty -> Level.of(certainty, answers))
                .toList();
        return new CertaintySummary(
                asked, accuracy, mean, bonus(mean, accuracy), levels, brier(answers), calibrationError(levels));
    }

    /** The accuracy with the bonus, from 0 to 1. */
    public double accuracyWithBonus() {
        return Math.min(1, Math.max(0, accuracy + bonus));
    }

    private static double bonus(double mean, double accuracy) {
        var best = Arrays.stream(Certainty.values())
                .mapToDouble(certainty -> certainty.mark(accuracy))
                .max()
                .orElseThrow();
        return BONUS_WEIGHT * (mean - best);
    }

    private static double brier(List<Answer> answers) {
        return answers.stream()
                .mapToDouble(answer -> Math.pow(answer.certainty().stated() - answer.earned(), 2))
                .average()
                .orElse(0);
    }

    private static double calibrationError(List<Level> levels) {
        var answers = levels.stream().mapToInt(Level::answers).sum();
        var distance = levels.stream()
                .mapToDouble(
                        level -> level.answers() * Math.abs(level.certainty().stated() - level.right()))
                .sum();
        return answers == 0 ? 0 : distance / answers;
    }

    /**
     * How one level fits.
     *
     * @param right the share earned at this level, 0 when it was never chosen
     */
    public record Level(Certainty certainty, int answers, double right, Leaning leaning) {

        private static final double CLEAR = 0.5;

        static Level of(Certainty certainty, List<Answer> all) {
            var at = all.stream()
                    .filter(answer -> answer.certainty() == certainty)
                    .mapToDouble(Answer::earned)
                    .toArray();
            var right = Arrays.stream(at).average().orElse(0);
            return new Level(certainty, at.length, right, leaning(certainty, right, at.length));
        }

        private static Leaning leaning(Certainty certainty, double right, int answers) {
            if (answers == 0) {
                return Leaning.UNUSED;
            }
            if (right < certainty.from()) {
                return isClear(certainty.from() - right, answers) ? Leaning.CLEARLY_TOO_SURE : Leaning.TOO_SURE;
            }
            if (right > certainty.to()) {
                return isClear(right - certainty.to(), answers) ? Leaning.CLEARLY_TOO_UNSURE : Leaning.TOO_UNSURE;
            }
            return Leaning.FITTING;
        }

        private static boolean isClear(double distance, int answers) {
            return distance * distance * answers > CLEAR;
        }
    }

    /** Which way a level errs. */
    public enum Leaning {
        UNUSED,
        FITTING,
        TOO_SURE,
        CLEARLY_TOO_SURE,
        TOO_UNSURE,
        CLEARLY_TOO_UNSURE
    }
}
