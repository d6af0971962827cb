package org.liaison.web.owndata;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/** A person's account. */
@Component
class OwnProfile implements OwnRecords<Person> {

    private final People people;

    OwnProfile(People people) {
        this.people = people;
    }

    @Override
    public List<OwnTable<Person, ?>> tables() {
        return List.of(OwnTable.<Person>named("profile")
                .column("login", Person::login)
                .column("name", Person::name)
                .column("roles", Person::orderedRoles)
                .column("created", Person::created));
    }

    @Override
    public void about(PersonId person, Consumer<Person> into) {
        people.withId(person).ifPresent(into);
    }
}
