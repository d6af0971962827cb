package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/**
 * What can be practiced and taken, as it follows from the lessons of the pack: each lesson has its practice and its graded quiz.
 *
 * <p>A lesson that teaches no fact of its own asks about all lessons that lead to it.
 */
@Component
public class QuizOffers implements OfferSource {

    private static final int ITEMS = 10;

    private final Pack pack;
    private final QuizRules rules;

    QuizOffers(Pack pack, QuizRules rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** The graded quizzes in the order of the lessons. */
    public List<QuizOffer> all() {
        var all = rules.all();
        return pack.lessons().stream()
                .map(lesson -> offer(lesson, all))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<QuizOffer> to(PersonId person) {
        return all();
    }

    /** The graded quiz of a lesson, if its facts allow one. */
    public Optional<QuizOffer> of(LessonId lesson) {
        return pack.findLesson(lesson).flatMap(found -> offer(found, rules.all()));
    }

    /** Practice on what one lesson teaches. */
    public Optional<QuizPlan> practice(LessonId lesson, int items) {
        return pack.findLesson(lesson)
                .map(found ->
                        new QuizPlan(AttemptKind.PRACTICE, found.title(), Optional.of(lesson), facts(found), items));
    }

    /** Practice on everything. */
    public QuizPlan mixedPractice(String title, int items) {
        var facts = pack.lessons().stream()
                .flatMap(lesson -> lesson.facts().stream())
                .distinct()
                .toList();
        return new QuizPlan(AttemptKind.PRACTICE, title, Optional.empty(), facts, items);
    }

    private Optional<QuizOffer> offer(Lesson lesson, Map<LessonId, Rules> all) {
        var facts = facts(lesson).stream()
                .filter(fact -> pack.fact(fact).isGradable())
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(QuizOffer.of(
                        lesson.id(),
                        lesson.title(),
                        Blueprint.graded(facts, Math.min(ITEMS, facts.size())),
                        all.getOrDefault(lesson.id(), Rules.USUAL)));
    }

    private List<FactId> facts(Lesson lesson) {
        if (!lesson.facts().isEmpty()) {
            return lesson.facts();
        }
        var facts = new LinkedHashSet<FactId>();
        leadingTo(lesson).forEach(before -> facts.addAll(pack.lesson(before).facts()));
        return List.copyOf(facts);
    }

    private Set<LessonId> leadingTo(Lesson lesson) {
        var all = new LinkedHashSet<LessonId>();
        var next = new ArrayList<>(lesson.needs());
        while (!next.isEmpty()) {
            var here = next.remove(0);
            if (all.add(here)) {
                next.addAll(pack.lesson(here).needs());
            }
        }
        return all;
    }
}
