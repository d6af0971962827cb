package org.liaison.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form in which somebody chooses a password.
 *
 * @param current the password until now; not asked for when it is a one-time password just used
 */
record NewPassword(String current, String chosen, String repeated) {

    NewPassword {
        current = textOf(current);
        chosen = textOf(chosen);
        repeated = textOf(repeated);
    }

    static NewPassword blank() {
        return new NewPassword("", "", "");
    }

    /** Reports what is wrong with the choice itself. */
    void check(String login, Errors errors) {
        PasswordRules.check(chosen, repeated, login, errors);
        if (!errors.hasErrors() && chosen.equals(current)) {
            errors.rejectValue("chosen", "password.same");
        }
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
