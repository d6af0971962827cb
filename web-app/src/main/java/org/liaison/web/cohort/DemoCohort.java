package org.liaison.web.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.DemoAnswers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the demonstration a course whose learners have taken the quizzes that one learner took before: the first all of them, the
 * others fewer, so that figures of all sizes are there to look at.
 */
@Component
@Order(DemoCohort.AFTER_THE_FIRST_QUIZZES)
class DemoCohort implements ApplicationRunner {

    static final int AFTER_THE_FIRST_QUIZZES = 40;

    private static final String TITLE = "Spring course";
    private static final List<Integer> TAKERS = List.of(40, 12, 4);

    private final LiaisonSettings settings;
    private final People people;
    private final Cohorts cohorts;
    private final Attempts attempts;
    private final DemoAnswers answers;

    DemoCohort(LiaisonSettings settings, People people, Cohorts cohorts, Attempts attempts, DemoAnswers answers) {
        this.settings = settings;
        this.people = people;
        this.cohorts = cohorts;
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        people.withLogin("ivy")
                .map(Person::id)
                .filter(ivy -> cohorts.of(ivy).stream()
                        .noneMatch(cohort -> cohort.title().equals(TITLE)))
                .ifPresent(this::teach);
    }

    private void teach(PersonId instructor) {
        var course = cohorts.add(TITLE, instructor);
        var classmates = people.demonstrating().stream()
                .filter(person -> person.roles().equals(Set.of(Role.LEARNER)))
                .filter(person -> person.login().endsWith(".demo"))
                .map(Person::id)
                .toList();
        people.withLogin("ben").ifPresent(ben -> cohorts.enroll(course, ben.id(), instructor));
        classmates.forEach(learner -> cohorts.enroll(course, learner, instructor));
        var forms = forms();
        for (var quiz = 0; quiz < Math.min(forms.size(), TAKERS.size()); quiz++) {
            take(forms.get(quiz), classmates.stream().limit(TAKERS.get(quiz)).toList(), quiz);
        }
    }

    /** The quizzes that Ben has handed in, the first one first. */
    private List<AttemptId> forms() {
        return people.withLogin("ben").stream()
                .flatMap(ben -> attempts.of(ben.id()).stream())
                .filter(attempt -> !attempt.isOpen())
                .sorted(Comparator.comparing(AttemptSummary::started))
                .map(AttemptSummary::id)
                .toList();
    }

    private void take(AttemptId form, List<PersonId> learners, int quiz) {
        for (var each = 0; each < learners.size(); each++) {
            var ability = 0.2 + 0.7 * ((each * 7 + 3) % learners.size()) / learners.size();
            answers.take(form, learners.get(each), ability, "course " + quiz + " " + each);
        }
    }
}
