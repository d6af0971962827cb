package org.liaison.web.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Judgments;
import org.liaison.web.quiz.QuizPlan;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** A learner's reviews: what is due, and the attempt at it. */
@Service
class Reviews {

    private final Pack pack;
    private final Judgments judgments;
    private final Attempts attempts;
    private final WeeklyGoals goals;
    private final MessageSource messages;
    private final Clock clock;

    Reviews(Pack pack, Judgments judgments, Attempts attempts, WeeklyGoals goals, MessageSource messages, Clock clock) {
        this.pack = pack;
        this.judgments = judgments;
        this.attempts = attempts;
        this.goals = goals;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How a day's review and its week stand.
     *
     * @param open the review that was begun and not finished
     */
    record Today(DueToday due, Optional<AttemptSummary> open, Week week) {}

    Today today(PersonId person) {
        var now = clock.instant();
        var made = attempts.of(person).stream().filter(this::isReview).toList();
        var judged = judgments.of(person);
        var known = judged.stream()
                .filter(judgment -> pack.findFact(judgment.fact()).isPresent())
                .toList();
        return new Today(
                DueToday.of(known, doneToday(made, now), now),
                made.stream().filter(AttemptSummary::isOpen).findFirst(),
                Week.of(goals.of(person), judged, now));
    }

    private static int doneToday(List<AttemptSummary> reviews, Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return reviews.stream()
                .filter(attempt ->
                        attempt.started().atZone(ZoneOffset.UTC).toLocalDate().equals(today))
                .mapToInt(AttemptSummary::answered)
                .sum();
    }

    /** Goes on with an open review, or starts one of what is due; empty when nothing is. */
    Optional<AttemptId> start(PersonId person, Mode mode) {
        var today = today(person);
        if (today.open().isPresent()) {
            return today.open().map(AttemptSummary::id);
        }
        return today.due().isNothing()
                ? Optional.empty()
                : attempts.start(person, plan(today.due()).taken(mode));
    }

    private QuizPlan plan(DueToday due) {
        return new QuizPlan(
                AttemptKind.PRACTICE,
                title(),
                Optional.empty(),
                due.facts(),
                due.facts().size());
    }

    private boolean isReview(AttemptSummary attempt) {
        return attempt.kind() == AttemptKind.PRACTICE && attempt.title().equals(title());
    }

    private String title() {
        return messages.getMessage("today.title", new Object[0], LocaleContextHolder.getLocale());
    }
}
