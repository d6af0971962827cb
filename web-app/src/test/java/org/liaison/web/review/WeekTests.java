package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.web.quiz.Judgment;

class WeekTests {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T18:00:00Z");

    private static List<Judgment> answeredAt(String... times) {
        return Stream.of(times)
                .map(time -> new Judgment(new FactId("one"), 0, 0.25, Instant.parse(time)))
                .toList();
    }

    @Test
    void aDayCountsOnceHoweverMuchWasAnsweredAndHowever() {
        var answers = answeredAt("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z", "2026-11-26T17:00:00Z");
        assertThat(Week.of(3, answers, THURSDAY).days()).isEqualTo(2);
    }

    @Test
    void theWeekBeforeIsOver() {
        assertThat(Week.of(3, answeredAt("2026-11-22T23:59:59Z"), THURSDAY).days())
                .isZero();
    }

    @Test
    void daysOffCountForThoseWhoWorkThen() {
        var sunday = Instant.parse("2026-11-29T20:00:00Z");
        assertThat(Week.of(1, answeredAt("2026-11-29T08:00:00Z"), sunday).isReached())
                .isTrue();
    }

    @Test
    void nothingIsCountedBeyondTheGoal() {
        var answers = answeredAt("2026-11-23T08:00:00Z", "2026-11-24T08:00:00Z", "2026-11-25T08:00:00Z");
        var week = Week.of(2, answers, THURSDAY);
        assertThat(week.isReached()).isTrue();
        assertThat(week.counted()).isEqualTo(2);
    }

    @Test
    void withoutAGoalThereIsNoWeekToShow() {
        assertThat(Week.of(0, List.of(), THURSDAY).isOn()).isFalse();
    }
}
