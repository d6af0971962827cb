package org.liaison.web.signoff;

import java.util.TreeSet;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.SignedIn;
import org.liaison.web.onboarding.DemoPath;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration somebody who holds a certificate, and somebody whose request waits for the supervisor. */
@Component
@Order(DemoSignOffs.AFTER_THE_SUPERVISION)
class DemoSignOffs implements ApplicationRunner {

    static final int AFTER_THE_SUPERVISION = DemoSupervision.AFTER_THE_PEOPLE + 10;

    private final LiaisonSettings settings;
    private final People people;
    private final DemoPath path;
    private final SignOffs signOffs;

    DemoSignOffs(LiaisonSettings settings, People people, DemoPath path, SignOffs signOffs) {
        this.settings = settings;
        this.people = people;
        this.path = path;
        this.signOffs = signOffs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        var noa = people.withLogin("noa").orElseThrow();
        var leo = people.withLogin("leo").orElseThrow();
        if (signOffs.of(noa.id()).isEmpty()) {
            path.finish(noa.id());
            signOffs.request(signedIn(noa));
            sign(noa, signedIn(people.withLogin("sam").orElseThrow()));
        }
        if (signOffs.of(leo.id()).isEmpty()) {
            path.finishLike(noa.id(), leo.id());
            signOffs.request(signedIn(leo));
        }
    }

    private void sign(Person person, SignedIn supervisor) {
        var seen = signOffs.standing(person.id()).evidence().digest();
        signOffs.answer(person.id(), Entry.Kind.SIGNED, supervisor, "", seen);
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.login(), person.name(), new TreeSet<>(person.roles()), false);
    }
}
