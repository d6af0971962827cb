package org.liaison.web.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.PasswordRules;
import org.springframework.validation.Errors;

/** The form in which somebody who was invited makes an account. */
record NewLearner(
        @NotBlank(message = "{people.name.missing}") @Size(max = 120, message = "{people.name.long}")
        String name,

        @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,63}\\s*", message = "{people.login.unsuitable}")
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
        PasswordRules.problem(chosen, login.strip()).ifPresent(key -> errors.rejectValue("chosen", key));
        if (!errors.hasFieldErrors("chosen") && !chosen.equals(repeated)) {
            errors.rejectValue("repeated", "password.different");
        }
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
