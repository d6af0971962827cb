package org.liaison.web.gradebook;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.springframework.stereotype.Component;

/** The scores of all learners, one line for each quiz of a lesson that they have started. */
@Component
class Scores {

    private final People people;
    private final Attempts attempts;

    Scores(People people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /**
     * The lines by name of the learner and then by quiz.
     *
     * @param name a part of the learner's name; empty for everybody
     * @param lesson the lesson whose quiz is wanted; empty for all
     * @param wanted whose lines are wanted
     */
    List<ScoreLine> lines(String name, String lesson, Predicate<PersonId> wanted) {
        var part = name.strip().toLowerCase(Locale.ROOT);
        var byPerson = attempts.ofEverybody(AttemptKind.GRADED).stream()
                .filter(attempt -> attempt.quiz().isEmpty())
                .filter(attempt -> lesson.isEmpty() || isOf(attempt, lesson))
                .collect(groupingBy(AttemptSummary::person));
        return people.all().stream()
                .filter(person -> person.roles().contains(Role.LEARNER) && wanted.test(person.id()))
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                .flatMap(person -> lines(person, byPerson.getOrDefault(person.id(), List.of())).stream())
                .toList();
    }

    private static boolean isOf(AttemptSummary attempt, String lesson) {
        return attempt.lesson().map(id -> id.value().equals(lesson)).orElse(false);
    }

    private static List<ScoreLine> lines(Person person, List<AttemptSummary> attempts) {
        if (attempts.isEmpty()) {
            return List.of(ScoreLine.of(person.name(), "", List.of()));
        }
        var byQuiz =
                attempts.stream().collect(groupingBy(AttemptSummary::title, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<ScoreLine>();
        byQuiz.forEach((quiz, all) -> lines.add(ScoreLine.of(person.name(), quiz, all)));
        return lines;
    }
}
