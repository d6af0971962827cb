package org.liaison.web.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody with an account.
 *
 * @param login what they type to sign in, in lower case
 * @param name what they are called
 * @param active whether they may sign in at all
 */
public record Person(PersonId id, String login, String name, Set<Role> roles, boolean active, Instant created) {

    /** What a login may look like in a form, where capitals and blanks around it do not matter. */
    public static final String LOGIN_AS_TYPED = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,63}\\s*";

    public static final int LONGEST_NAME = 120;

    public Person {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("Not a login: '" + login + "'");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name: '" + name + "'");
        }
        roles = Set.copyOf(new TreeSet<>(roles));
    }

    /** Whether somebody can have this login. */
    public static boolean isLogin(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{1,63}");
    }

    /** The roles in the order in which they are declared. */
    public Set<Role> orderedRoles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    Person withRoles(Set<Role> changed) {
        return new Person(id, login, name, changed, active, created);
    }

    boolean isActiveAdmin() {
        return active && roles.contains(Role.ADMIN);
    }
}
