package org.liaison.web.itemreport;

import java.time.Clock;
import java.time.Instant;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Sitting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration a reported question, so that whoever looks after the content finds one to decide about. */
@Component
@Order(DemoReports.AFTER_THE_FIRST_QUIZZES)
class DemoReports implements ApplicationRunner {

    static final int AFTER_THE_FIRST_QUIZZES = 40;

    private final LiaisonSettings settings;
    private final People people;
    private final Attempts attempts;
    private final ItemReports reports;
    private final Clock clock;

    DemoReports(LiaisonSettings settings, People people, Attempts attempts, ItemReports reports, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.attempts = attempts;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        people.withLogin("ben")
                .map(Person::id)
                .filter(ben -> reports.by(ben).isEmpty())
                .flatMap(ben -> attempts.of(ben).stream()
                        .filter(attempt -> !attempt.isOpen())
                        .reduce((newer, older) -> older))
                .map(AttemptSummary::id)
                .flatMap(attempts::sitting)
                .ifPresent(this::report);
    }

    private void report(Sitting sitting) {
        reports.add(new ItemReport(
                ReportId.random(),
                sitting.id(),
                0,
                sitting.item(0).id(),
                sitting.person(),
                Reason.UNCLEAR,
                "I was not sure which of the two is meant.",
                Instant.ofEpochMilli(clock.millis())));
    }
}
