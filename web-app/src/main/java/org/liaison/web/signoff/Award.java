package org.liaison.web.signoff;

import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.certificate.Certificates;
import org.liaison.web.certificate.Signature;
import org.liaison.web.layout.Edition;
import org.springframework.stereotype.Component;

/** Gives a certificate for a signature, with the names as they are at that moment. */
@Component
class Award {

    private final Certificates certificates;
    private final People people;
    private final Edition path;

    Award(Certificates certificates, People people, Edition path) {
        this.certificates = certificates;
        this.people = people;
        this.path = path;
    }

    void to(PersonId person, Entry signed) {
        people.withId(person)
                .map(holder -> new Signature(person, holder.name(), path, signed.actorName(), signed.at()))
                .ifPresent(certificates::issue);
    }
}
