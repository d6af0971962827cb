package org.liaison.web.owndata;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/** A person's account, as one row. */
@Component
class ProfileTable implements OwnTable {

    private final People people;

    ProfileTable(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<String> columns() {
        return List.of("login", "name", "roles", "created");
    }

    @Override
    public void rows(PersonId person, Consumer<List<String>> into) {
        people.withId(person)
                .ifPresent(found -> into.accept(List.of(
                        found.login(),
                        found.name(),
                        found.orderedRoles().toString(),
                        found.created().toString())));
    }
}
