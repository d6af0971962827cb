package org.liaison.web.quiz;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Blueprint;

/**
 * A graded quiz that somebody may take: that of a lesson, which is for everybody, or one that an instructor made for a cohort.
 *
 * @param lesson the lesson it closes; empty for one that an instructor made
 * @param made what an instructor made; empty for that of a lesson
 * @param blueprint what it is drawn from
 * @param rules how it is taken; a quiz that is due closes then
 * @param answersFrom from when those who hand in see which answers are right; empty for at once
 * @param due when it is due for this learner; empty for never
 */
public record QuizOffer(
        Optional<LessonId> lesson,
        Optional<Terms.Made> made,
        String title,
        Blueprint blueprint,
        Rules rules,
        Optional<Instant> answersFrom,
        Optional<Instant> due) {

    /** The quiz of a lesson. */
    static QuizOffer of(LessonId lesson, String title, Blueprint blueprint, Rules rules) {
        var answersFrom = rules.terms().answersFrom();
        return new QuizOffer(
                Optional.of(lesson), Optional.empty(), title, blueprint, rules, answersFrom, Optional.empty());
    }

    /**
     * A quiz that an instructor made.
     *
     * @param due when it is due for this learner
     * @param lastDue when it is due for the last of all who have to take it; before that, nobody may tell the answers
     */
    public static QuizOffer of(
            Terms.Made made, String title, Blueprint blueprint, Rules rules, Instant due, Instant lastDue) {
        var answersFrom = rules.closingBy(lastDue).terms().answersFrom();
        return new QuizOffer(
                Optional.empty(),
                Optional.of(made),
                title,
                blueprint,
                rules.closingBy(due),
                answersFrom,
                Optional.of(due));
    }

    /** Its name in addresses. */
    public String id() {
        return made.map(version -> version.quiz().value())
                .or(() -> lesson.map(LessonId::value))
                .orElseThrow();
    }

    /** How many questions it has. */
    public int items() {
        return blueprint.items();
    }

    /** The facts it may ask. */
    public List<FactId> facts() {
        return blueprint.cells().stream()
                .flatMap(cell -> cell.facts().stream())
                .distinct()
                .toList();
    }

    /** An attempt at it, before its items are drawn from the {@link #blueprint}. */
    QuizPlan plan() {
        return new QuizPlan(
                AttemptKind.GRADED,
                title,
                lesson,
                facts(),
                items(),
                EnumSet.allOf(Kind.class),
                rules.mode(),
                new Terms(rules.timing(), answersFrom, made));
    }

    /** Whether an attempt is one at this quiz. */
    public boolean isTakenBy(AttemptSummary attempt) {
        return attempt.kind() == AttemptKind.GRADED
                && attempt.quiz().equals(made.map(Terms.Made::quiz))
                && (made.isPresent() || attempt.lesson().equals(lesson));
    }
}
