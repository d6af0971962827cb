package org.liaison.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.liaison.web.account.Person;
import org.liaison.web.account.Role;

/** The form that adds a person. */
record NewPerson(
        @NotBlank(message = "{people.name.missing}") @Size(max = Person.LONGEST_NAME, message = "{people.name.long}")
        String name,

        @Pattern(regexp = Person.LOGIN_AS_TYPED, message = "{people.login.unsuitable}")
        String login,

        @NotEmpty(message = "{people.roles.missing}") Set<Role> roles) {

    NewPerson {
        name = name == null ? "" : name;
        login = login == null ? "" : login;
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    static NewPerson blank() {
        return new NewPerson("", "", Set.of(Role.LEARNER));
    }
}
