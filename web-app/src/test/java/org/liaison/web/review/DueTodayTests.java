package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.web.quiz.Judgment;

class DueTodayTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static Judgment judged(String fact, double earned, Instant at) {
        return new Judgment(new FactId(fact), earned, 0.25, at);
    }

    private static Instant daysLater(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    /** So many facts, each answered rightly on Monday. */
    private static List<Judgment> answeredOnMonday(int facts) {
        return IntStream.range(0, facts)
                .mapToObj(fact -> judged("fact-" + fact, 1, MONDAY))
                .toList();
    }

    @Test
    void whoHasAnsweredNothingHasNothingToReview() {
        var due = DueToday.of(List.of(), 0, MONDAY);
        assertThat(due.isNothing()).isTrue();
        assertThat(due.next()).isEmpty();
    }

    @Test
    void aFactJustAnsweredComesBackOnALaterDay() {
        var due = DueToday.of(List.of(judged("one", 1, MONDAY)), 0, MONDAY.plusSeconds(60));
        assertThat(due.isNothing()).isTrue();
        assertThat(due.next().orElseThrow()).isAfter(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aMissedFactComesBackSoonerThanOneThatWasKnown() {
        var known = DueToday.of(List.of(judged("one", 1, MONDAY)), 0, MONDAY).next();
        var missed = DueToday.of(List.of(judged("one", 0, MONDAY)), 0, MONDAY).next();
        assertThat(missed.map(day -> day.isBefore(known.orElseThrow())).orElse(true))
                .isTrue();
    }

    @Test
    void aDayNeverAsksMoreThanFitsIntoItsMinutes() {
        var due = DueToday.of(answeredOnMonday(200), 0, daysLater(6));
        assertThat(due.minutes()).isLessThanOrEqualTo(10);
        assertThat(due.facts()).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void afterTwelveDaysAwayTheDayTakesAQuarterOfAnHourAndNoMore() {
        var due = DueToday.of(answeredOnMonday(200), 0, daysLater(12));
        assertThat(due.backAfter()).isEqualTo(12);
        assertThat(due.minutes()).isLessThanOrEqualTo(15);
        assertThat(due.facts()).hasSize(22);
    }

    @Test
    void whatDoesNotFitTodayComesOnTheNextDay() {
        var due = DueToday.of(answeredOnMonday(200), 0, daysLater(12));
        assertThat(due.next()).contains(LocalDate.of(2026, 12, 6));
    }

    @Test
    void doneForTodayIsMeant() {
        assertThat(DueToday.of(answeredOnMonday(200), 15, daysLater(6)).isNothing())
                .isTrue();
    }

    @Test
    void theOrderOfTheAnswersInTheLedgerDoesNotMatter() {
        var answers = new ArrayList<>(
                List.of(judged("one", 0, MONDAY), judged("one", 1, daysLater(2)), judged("one", 1, daysLater(5))));
        var straight = DueToday.of(answers, 0, daysLater(6));
        java.util.Collections.reverse(answers);
        assertThat(DueToday.of(answers, 0, daysLater(6))).isEqualTo(straight);
    }
}
