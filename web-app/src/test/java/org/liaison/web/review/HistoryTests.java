package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.memory.Rating;
import org.liaison.engine.memory.Review;
import org.liaison.engine.score.Certainty;
import org.liaison.web.quiz.Judgment;
import org.liaison.web.quiz.Judgment.Manner;

class HistoryTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final FactId FACT = new FactId("fact");

    @Test
    void certaintyCountsWhereItWasGiven() {
        assertThat(rated(1, Optional.empty(), 20)).isEqualTo(Rating.GOOD);
        assertThat(rated(1, Optional.of(Certainty.LOW), 20)).isEqualTo(Rating.HARD);
        assertThat(rated(1, Optional.of(Certainty.MEDIUM), 20)).isEqualTo(Rating.GOOD);
        assertThat(rated(1, Optional.of(Certainty.HIGH), 20)).isEqualTo(Rating.GOOD);
        assertThat(rated(0, Optional.of(Certainty.HIGH), 2)).isEqualTo(Rating.AGAIN);
    }

    @Test
    void anAnswerIsEasyThatIsSureAndFasterThanUsual() {
        assertThat(rated(1, Optional.of(Certainty.HIGH), 9)).isEqualTo(Rating.EASY);
        assertThat(rated(1, Optional.of(Certainty.HIGH), 10)).isEqualTo(Rating.GOOD);
        assertThat(rated(1, Optional.of(Certainty.MEDIUM), 1)).isEqualTo(Rating.GOOD);
        assertThat(rated(1, Optional.empty(), 1)).isEqualTo(Rating.GOOD);
    }

    @Test
    void theUsualTimeIsThatOfTheSameKindOfQuestion() {
        var judgments = usual("MATCHING");
        judgments.add(judged(FACT, "TRUE_FALSE", 1, Optional.of(Certainty.HIGH), 1, 100));
        assertThat(last(judgments)).isEqualTo(Rating.GOOD);
    }

    @Test
    void whatComesLaterDoesNotChangeWhatWas() {
        var judgments = usual("TRUE_FALSE");
        judgments.add(judged(FACT, "TRUE_FALSE", 1, Optional.of(Certainty.HIGH), 9, 100));
        var before = History.of(judgments).get(FACT);
        for (var later = 0; later < 9; later++) {
            judgments.add(judged(new FactId("later-" + later), "TRUE_FALSE", 1, Optional.empty(), 1, 200 + later));
        }
        assertThat(History.of(judgments).get(FACT)).isEqualTo(before);
    }

    @Test
    void anAnswerAboutSeveralFactsIsTimedOnce() {
        var judgments = new ArrayList<Judgment>();
        for (var fact = 0; fact < 6; fact++) {
            judgments.add(judged(new FactId("row-" + fact), "MATCHING", 1, Optional.empty(), 10, 0));
        }
        judgments.add(judged(FACT, "MATCHING", 1, Optional.of(Certainty.HIGH), 1, 100));
        assertThat(last(judgments)).isEqualTo(Rating.GOOD);
    }

    @Test
    void anUnsureAnswerComesBackSoonerThanASureOne() {
        var unsure = DueToday.of(List.of(judged(FACT, "TRUE_FALSE", 1, Optional.of(Certainty.LOW), 10, 0)), 0, MONDAY);
        var sure = DueToday.of(List.of(judged(FACT, "TRUE_FALSE", 1, Optional.of(Certainty.HIGH), 10, 0)), 0, MONDAY);
        assertThat(unsure.next().orElseThrow()).isBefore(sure.next().orElseThrow());
    }

    /** The rating of an answer after six that took ten seconds each. */
    private static Rating rated(double earned, Optional<Certainty> certainty, int seconds) {
        var judgments = usual("TRUE_FALSE");
        judgments.add(judged(FACT, "TRUE_FALSE", earned, certainty, seconds, 100));
        return last(judgments);
    }

    private static Rating last(List<Judgment> judgments) {
        return History.of(judgments).getOrDefault(FACT, List.of()).stream()
                .map(Review::rating)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static List<Judgment> usual(String kind) {
        var judgments = new ArrayList<Judgment>();
        for (var answer = 0; answer < 6; answer++) {
            judgments.add(judged(new FactId("before-" + answer), kind, 1, Optional.empty(), 10, answer));
        }
        return judgments;
    }

    private static Judgment judged(
            FactId fact, String kind, double earned, Optional<Certainty> certainty, int seconds, int minute) {
        return new Judgment(
                fact,
                earned,
                0.25,
                MONDAY.plus(Duration.ofMinutes(minute)),
                new Manner(kind, certainty, Optional.of(Duration.ofSeconds(seconds))));
    }
}
