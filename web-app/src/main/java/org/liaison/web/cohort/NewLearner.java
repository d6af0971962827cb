package org.liaison.web.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.PasswordRules;
import org.liaison.web.account.Person;
import org.springframework.validation.Errors;

/** The form in which somebody who was invited makes an account. */
record NewLearner(
        @NotBlank(message = "{people.name.missing}") @Size(max = Person.LONGEST_NAME, message = "{people.name.long}")
        String name,

        @Pattern(regexp = Person.LOGIN_AS_TYPED, message = "{people.login.unsuitable}")
        String login,

        String chosen,
        String repeated) {

    NewLearner {
        name = textOf(name);
        login = textOf(login);
        chosen = textOf(chosen);
        repeated = textOf(repeated);
    }

    static NewLearner blank() {
        return new NewLearner("", "", "", "");
    }

    /** Reports what is wrong with the password. */
    void check(Errors errors) {
        PasswordRules.check(chosen, repeated, login.strip(), errors);
    }

    /** Without the password, which is in the form alone. */
    @Override
    public String toString() {
        return "NewLearner[" + login + "]";
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
