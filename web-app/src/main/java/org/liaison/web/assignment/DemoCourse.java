package org.liaison.web.assignment;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.DemoAnswers;
import org.liaison.web.quiz.GradedQuizzes;
import org.liaison.web.quiz.Rules;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration a course: a cohort with a quiz that two learners have handed in, and the others have yet to take. */
@Component
@Order(DemoCourse.AFTER_THE_PEOPLE)
class DemoCourse implements ApplicationRunner {

    static final int AFTER_THE_PEOPLE = 40;
    private static final String TITLE = "Fall course";
    private static final String INSTRUCTOR = "ivy";
    private static final int LESSONS = 2;
    private static final int ITEMS = 3;
    private static final Duration WEEK = Duration.ofDays(7);

    private final LiaisonSettings settings;
    private final People people;
    private final Cohorts cohorts;
    private final MadeQuizzes quizzes;
    private final Publications publications;
    private final GradedQuizzes graded;
    private final DemoAnswers answers;
    private final Pack pack;
    private final Clock clock;

    DemoCourse(
            LiaisonSettings settings,
            People people,
            Cohorts cohorts,
            MadeQuizzes quizzes,
            Publications publications,
            GradedQuizzes graded,
            DemoAnswers answers,
            Pack pack,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.cohorts = cohorts;
        this.quizzes = quizzes;
        this.publications = publications;
        this.graded = graded;
        this.answers = answers;
        this.pack = pack;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            people.withLogin(INSTRUCTOR)
                    .map(Person::id)
                    .filter(instructor -> cohorts.of(instructor).stream()
                            .noneMatch(cohort -> cohort.title().equals(TITLE)))
                    .ifPresent(this::begin);
        }
    }

    private void begin(PersonId instructor) {
        var parts = DesignForm.asking(pack).stream()
                .limit(LESSONS)
                .map(lesson -> new Design.Part(
                        lesson.id(),
                        Optional.empty(),
                        Math.min(ITEMS, lesson.facts().size())))
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        var cohort = cohorts.made(TITLE, instructor, members());
        var quiz = quizzes.add(
                new Design(
                        "Quiz of the first week",
                        parts,
                        Arrays.stream(Kind.values()).collect(toSet()),
                        Rules.USUAL),
                instructor);
        publications.publish(quiz, cohort, clock.instant().plus(WEEK));
        people.withLogin("ben").ifPresent(ben -> take(ben.id(), 0.75));
        people.withLogin("leo").ifPresent(leo -> take(leo.id(), 0.2));
    }

    private List<PersonId> members() {
        return Stream.of("ada", "ben", "noa", "leo")
                .flatMap(login -> people.withLogin(login).stream())
                .map(Person::id)
                .toList();
    }

    private void take(PersonId person, double right) {
        graded.due(person).stream()
                .flatMap(line -> graded.begin(person, line).stream())
                .forEach(id -> answers.some(id, right));
    }
}
