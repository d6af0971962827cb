package org.liaison.web.support;

import java.util.Set;
import java.util.UUID;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.Role;

/**
 * A learner whom a test makes for itself, on the first day.
 *
 * @param login what to sign in with, together with {@link #PASSWORD}
 * @param visitor the newcomer at a browser without scripts, signed in
 */
public record Newcomer(String login, Visitor visitor) {

    /** The password of every newcomer. */
    public static final String PASSWORD = "seven quiet rivers";

    /** Makes a learner who has chosen a password already. */
    public static Newcomer arrive(Accounts accounts, int port) {
        var login = "n-" + UUID.randomUUID();
        var oneTime = accounts.add(login, "Noor Lind", Set.of(Role.LEARNER)).orElseThrow();
        var visitor = new Visitor(port);
        visitor.signIn(login, oneTime);
        visitor.post("/account/password", "chosen", PASSWORD, "repeated", PASSWORD);
        visitor.signIn(login, PASSWORD);
        return new Newcomer(login, visitor);
    }
}
