package org.liaison.web.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Blueprint;

/**
 * What a quiz is to ask, before its items are drawn.
 *
 * @param title what the learner sees above it
 * @param lesson the lesson it belongs to, if it belongs to one
 * @param facts what it may ask; a graded quiz skips those that may not be graded
 * @param items how many questions are wanted, at least 1; fewer come out when the facts do not suffice
 * @param itemKinds the kinds of questions it may ask, at least one
 * @param mode when its answers are judged
 * @param terms what an attempt at it keeps
 */
public record QuizPlan(
        AttemptKind kind,
        String title,
        Optional<LessonId> lesson,
        List<FactId> facts,
        int items,
        Set<Kind> itemKinds,
        Mode mode,
        Terms terms) {

    /** The most questions one attempt may have. */
    public static final int MOST_ITEMS = 50;

    public QuizPlan {
        facts = List.copyOf(facts);
        itemKinds = Set.copyOf(itemKinds);
        if (title.isBlank() || title.length() > 200 || items < 1 || items > MOST_ITEMS) {
            throw new IllegalArgumentException("Not a quiz: '" + title + "' with " + items + " questions");
        }
    }

    /** A quiz that is taken the way of its kind, without a limit in time. */
    public QuizPlan(
            AttemptKind kind,
            String title,
            Optional<LessonId> lesson,
            List<FactId> facts,
            int items,
            Set<Kind> itemKinds) {
        this(kind, title, lesson, facts, items, itemKinds, kind.mode(), Terms.NONE);
    }

    /** A quiz of every kind of question. */
    public QuizPlan(AttemptKind kind, String title, Optional<LessonId> lesson, List<FactId> facts, int items) {
        this(kind, title, lesson, facts, items, EnumSet.allOf(Kind.class));
    }

    /** The same quiz, taken in another way. */
    public QuizPlan taken(Mode otherMode) {
        return new QuizPlan(kind, title, lesson, facts, items, itemKinds, otherMode, terms);
    }

    /** The same quiz, taken by these rules. */
    public QuizPlan under(Rules rules) {
        return new QuizPlan(kind, title, lesson, facts, items, itemKinds, rules.mode(), rules.terms());
    }

    /** What it is drawn from. */
    public Blueprint blueprint() {
        return new Blueprint(facts, items, itemKinds, kind == AttemptKind.GRADED);
    }
}
