package org.liaison.web.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.validation.Errors;

/** What a new password must be: long, and not the obvious. There are no rules on which characters to use. */
public final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int DIFFERENT_CHARACTERS = 6;

    private PasswordRules() {}

    /** The message key of what is wrong with a new password, if anything is. */
    static Optional<String> problem(String password, String login) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        if (password.codePoints().distinct().count() < DIFFERENT_CHARACTERS || isObvious(password, login)) {
            return Optional.of("password.obvious");
        }
        return Optional.empty();
    }

    /** Reports at the fields {@code chosen} and {@code repeated} of a form what is wrong with the choice. */
    public static void check(String chosen, String repeated, String login, Errors errors) {
        problem(chosen, login).ifPresent(key -> errors.rejectValue("chosen", key));
        if (!errors.hasFieldErrors("chosen") && !chosen.equals(repeated)) {
            errors.rejectValue("repeated", "password.different");
        }
    }

    private static boolean isObvious(String password, String login) {
        var rest = password.toLowerCase(Locale.ROOT)
                .replace(login.toLowerCase(Locale.ROOT), "")
                .replaceAll("liaison|password|passphrase|qwerty|12345678|abcdefgh", "");
        return rest.length() < SHORTEST / 2 || password.equals(DemoPeople.PASSWORD);
    }
}
