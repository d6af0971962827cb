package org.liaison.web.quiz;

import java.util.SplittableRandom;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration a past: one learner has taken the first quizzes, so that an instructor finds scores to look at. */
@Component
@Order(DemoAttempts.AFTER_THE_PEOPLE)
class DemoAttempts implements ApplicationRunner {

    static final int AFTER_THE_PEOPLE = 10;
    private static final String LEARNER = "ben";
    private static final int QUIZZES = 3;
    private static final double USUALLY_RIGHT = 0.75;

    private final LiaisonSettings settings;
    private final People people;
    private final QuizOffers offers;
    private final Attempts attempts;
    private final Sittings sittings;

    DemoAttempts(LiaisonSettings settings, People people, QuizOffers offers, Attempts attempts, Sittings sittings) {
        this.settings = settings;
        this.people = people;
        this.offers = offers;
        this.attempts = attempts;
        this.sittings = sittings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        people.withLogin(LEARNER)
                .filter(person -> attempts.of(person.id()).isEmpty())
                .ifPresent(person ->
                        offers.all().stream().limit(QUIZZES).forEach(offer -> take(person.id(), offer.plan())));
    }

    private void take(PersonId person, QuizPlan plan) {
        var dice = new SplittableRandom(plan.title().hashCode());
        attempts.start(person, plan).flatMap(sittings::find).ifPresent(sitting -> {
            for (var slot = 0; slot < sitting.total(); slot++) {
                var answer = dice.nextDouble() < USUALLY_RIGHT
                        ? sitting.attempt().items().get(slot).modelResponse()
                        : DemoAnswers.guess(sitting.presentation(slot));
                sittings.answer(sitting.id(), slot, answer, FormKey.fresh());
            }
            sittings.handIn(sitting.id());
        });
    }
}
