package org.liaison.web.onboarding;

import java.time.Clock;
import org.liaison.content.Pack;
import org.liaison.content.Stage;
import org.liaison.web.account.PersonId;
import org.liaison.web.lesson.Readings;
import org.liaison.web.quiz.DemoAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes people of a demonstration to the end of the path; each in one transaction, since one by one the answers take long. */
@Component
public class DemoPath {

    private final Pack pack;
    private final Readings readings;
    private final Onboarding onboarding;
    private final StepAttempts stepAttempts;
    private final DemoAnswers answers;
    private final Clock clock;

    DemoPath(
            Pack pack,
            Readings readings,
            Onboarding onboarding,
            StepAttempts stepAttempts,
            DemoAnswers answers,
            Clock clock) {
        this.pack = pack;
        this.readings = readings;
        this.onboarding = onboarding;
        this.stepAttempts = stepAttempts;
        this.answers = answers;
        this.clock = clock;
    }

    /** Reads every lesson and passes every quiz of the path, the placement left out. */
    @Transactional
    public void finish(PersonId person) {
        read(person);
        pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.kind() != Stage.Kind.PLACEMENT && StepPlans.asks(step))
                .flatMap(step -> onboarding.start(person, step).stream())
                .forEach(answers::allRight);
    }

    /** The same with the questions that somebody else has answered. */
    @Transactional
    public void finishLike(PersonId other, PersonId person) {
        read(person);
        stepAttempts.of(other).forEach(made -> again(made, person));
    }

    private void again(StepAttempts.Made made, PersonId person) {
        var attempt = answers.again(made.attempt(), person, "onboarding:" + made.step() + ":0");
        stepAttempts.add(person, made.step(), attempt);
        answers.allRight(attempt);
    }

    private void read(PersonId person) {
        pack.lessons().forEach(lesson -> readings.add(person, lesson.id(), clock.instant()));
    }
}
