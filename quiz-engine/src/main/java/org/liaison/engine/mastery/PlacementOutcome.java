package org.liaison.engine.mastery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.mastery.Placement.Answer;

/**
 * What a placement is evidence of, and nothing beyond.
 *
 * <p>A fact counts as known when it was asked, fully right, and the answers to all other items make it probable that this was no
 * guess. A lesson can be skipped when at least two of its items were asked, or all it has, and every fact they ask counts as known.
 *
 * @param evidence the mastery of each fact asked, from its own answer alone
 * @param known the facts that count as known
 * @param canSkip the lessons that can be skipped
 */
public record PlacementOutcome(
        Ability ability, Map<FactId, Mastery> evidence, Set<FactId> known, Set<LessonId> canSkip) {

    /** How many items of a lesson have to be asked, and all right, before it can be skipped. */
    static final int ITEMS_FOR_A_LESSON = 2;

    private static final double CREDITED = 0.85;
    private static final double SLIPS = 0.08;

    public PlacementOutcome {
        evidence = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        known = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(known));
        canSkip = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(canSkip));
    }

    static PlacementOutcome of(Placement placement) {
        var answers = placement.answers();
        var evidence = new LinkedHashMap<FactId, Mastery>();
        var known = new LinkedHashSet<FactId>();
        for (var at = 0; at < answers.size(); at++) {
            var answer = answers.get(at);
            var asked = answer.asked();
            var mastery = Mastery.UNSEEN.after(answer.earned(), asked.curve().guessing());
            asked.facts().forEach(fact -> evidence.put(fact, mastery));
            if (isCredited(answers, at)) {
                known.addAll(asked.facts());
            }
        }
        return new PlacementOutcome(placement.ability(), evidence, known, canSkip(placement, known));
    }

    /** Whether a right answer is no guess, judged by what all other answers say of the learner. */
    private static boolean isCredited(List<Answer> answers, int at) {
        var answer = answers.get(at);
        if (answer.earned() < 1) {
            return false;
        }
        var others = new ArrayList<Ability.Answered>();
        for (var other = 0; other < answers.size(); other++) {
            if (other != at) {
                others.add(answers.get(other).onItsCurve());
            }
        }
        var curve = answer.asked().curve();
        var knows = Ability.of(others).chanceToKnow(curve) * (1 - SLIPS);
        var guesses = (1 - Ability.of(others).chanceToKnow(curve)) * curve.guessing();
        return knows / (knows + guesses) >= CREDITED;
    }

    private static Set<LessonId> canSkip(Placement placement, Set<FactId> known) {
        var byLesson = new LinkedHashMap<LessonId, List<Answer>>();
        placement
                .answers()
                .forEach(answer -> byLesson.computeIfAbsent(answer.asked().lesson(), unused -> new ArrayList<>())
                        .add(answer));
        var lessons = new LinkedHashSet<LessonId>();
        byLesson.forEach((lesson, answers) -> {
            var all = answers.stream()
                    .allMatch(answer -> known.containsAll(answer.asked().facts()));
            if (all && answers.size() >= Math.min(ITEMS_FOR_A_LESSON, factsOf(lesson, placement))) {
                lessons.add(lesson);
            }
        });
        return lessons;
    }

    private static long factsOf(LessonId lesson, Placement placement) {
        return placement.pool().stream()
                .filter(candidate -> candidate.lesson().equals(lesson))
                .flatMap(candidate -> candidate.facts().stream())
                .distinct()
                .count();
    }
}
