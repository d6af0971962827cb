package org.liaison.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.Admission;
import org.liaison.web.quiz.Disclosure;
import org.liaison.web.quiz.Rules;
import org.liaison.web.quiz.Timing;
import org.liaison.web.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for quizzes that instructors make, on either database. */
abstract class MadeQuizStoreContract {

    private static final Instant SOON = Instant.parse("2098-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2098-02-01T08:00:00Z");

    private static final Rules STRICT = new Rules(
            Mode.DEFERRED_CBM,
            new Timing(Optional.of(Duration.ofMinutes(30)), Optional.of(LATER)),
            new Admission(Optional.of(2), Duration.ofHours(24), Optional.of(SOON)),
            Disclosure.AFTER_CLOSE);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private MadeQuizzes quizzes;

    @Autowired
    private Publications publications;

    @Autowired
    private PublishedOffers offers;

    private PersonId instructor;

    @BeforeEach
    void enterInstructor() {
        instructor = person(Role.INSTRUCTOR);
    }

    @Test
    void aQuizComesBackAsItWasMadeAndIsItsMakersAlone() {
        var design = design("Week one", STRICT);
        var id = quizzes.add(design, instructor);

        assertThat(quizzes.find(id, instructor)).map(MadeQuiz::design).contains(design);
        assertThat(quizzes.of(instructor)).extracting(MadeQuiz::version).containsExactly(1);
        assertThat(quizzes.find(id, person(Role.INSTRUCTOR))).isEmpty();
    }

    @Test
    void anEditAddsAVersion() {
        var id = quizzes.add(design("Week one", STRICT), instructor);
        quizzes.revise(id, design("Week two", Rules.USUAL));

        var latest = quizzes.find(id, instructor).orElseThrow();
        assertThat(latest.version()).isEqualTo(2);
        assertThat(latest.design()).isEqualTo(design("Week two", Rules.USUAL));
        assertThat(quizzes.withIds(Set.of(id))).containsExactly(latest);
    }

    @Test
    void membersHaveToTakeWhatIsPublishedToTheirCohorts() {
        var quiz = quizzes.add(design("Week one", Rules.USUAL), instructor);
        var learner = person(Role.LEARNER);
        var first = cohort(learner);
        publications.publish(quiz, first, SOON);
        publications.publish(quiz, cohort(person(Role.LEARNER)), LATER);

        assertThat(publications.to(learner)).containsExactly(new Publications.Assigned(quiz, SOON, LATER));
        assertThat(publications.to(first)).extracting(Publication::title).containsExactly("Week one");
        assertThat(publications.by(instructor)).hasSize(2);
        publications.publish(quiz, first, LATER);
        assertThat(publications.to(first)).extracting(Publication::due).containsExactly(LATER);
        publications.withdraw(quiz, first);
        assertThat(publications.to(learner)).isEmpty();
        assertThat(publications.of(quiz)).hasSize(1);
    }

    @Test
    void manyQuizzesTakeALearnerNoMoreStatementsThanOne() {
        var learner = person(Role.LEARNER);
        var cohort = cohort(learner);
        publications.publish(quizzes.add(design("Week", Rules.USUAL), instructor), cohort, SOON);
        var one = Statements.during(() -> offers.to(learner));
        for (var number = 0; number < 5; number++) {
            publications.publish(quizzes.add(design("Week " + number, STRICT), instructor), cohort, LATER);
        }
        assertThat(offers.to(learner)).hasSize(6);
        assertThat(Statements.during(() -> offers.to(learner))).isEqualTo(one).isEqualTo(3);
    }

    private CohortId cohort(PersonId member) {
        return cohorts.made("Spring", instructor, List.of(member));
    }

    private static Design design(String title, Rules rules) {
        var parts = List.of(
                new Design.Part(new LessonId("who-decides"), Optional.of(Band.HARD), 3),
                new Design.Part(new LessonId("who-decides"), Optional.empty(), 2));
        return new Design(title, parts, Set.of(Kind.ORDERING, Kind.CLOZE), rules);
    }

    private PersonId person(Role role) {
        var login = "p" + UUID.randomUUID();
        accounts.add(login, "Somebody", Set.of(role));
        return people.withLogin(login).orElseThrow().id();
    }
}
