package org.liaison.web.signoff;

import java.util.List;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration's supervisor people to look after. */
@Component
@Order(DemoSupervision.AFTER_THE_PEOPLE)
class DemoSupervision implements ApplicationRunner {

    static final int AFTER_THE_PEOPLE = 10;

    private final LiaisonSettings settings;
    private final People people;
    private final Supervisions supervisions;

    DemoSupervision(LiaisonSettings settings, People people, Supervisions supervisions) {
        this.settings = settings;
        this.people = people;
        this.supervisions = supervisions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        var sam = people.withLogin("sam");
        List.of("ada", "ben", "noa", "leo").stream()
                .flatMap(login -> people.withLogin(login).stream())
                .filter(person -> supervisions.supervisorOf(person.id()).isEmpty())
                .forEach(person -> supervisions.set(person.id(), sam.map(one -> one.id())));
    }
}
