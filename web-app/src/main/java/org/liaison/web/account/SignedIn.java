package org.liaison.web.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * The person at the keyboard, as kept in the session.
 *
 * @param passwordIsOneTime whether the password was given by somebody else, so that nothing but changing it is allowed
 */
public record SignedIn(PersonId id, String login, String name, TreeSet<Role> roles, boolean passwordIsOneTime)
        implements Serializable {

    /** The one right of somebody who has yet to choose a password. */
    public static final String NEW_PASSWORD_NEEDED = "NEW_PASSWORD_NEEDED";

    /** The attribute of a request that holds who sent it; absent when nobody is signed in. */
    public static final String ASKED = "liaison.asked";

    public SignedIn {
        roles = new TreeSet<>(roles);
    }

    static SignedIn of(Person person, boolean passwordIsOneTime) {
        return new SignedIn(
                person.id(), person.login(), person.name(), new TreeSet<>(person.roles()), passwordIsOneTime);
    }

    /** Whether this person has one of the roles. */
    public boolean isAnyOf(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** The rights that the route rules ask for: {@code ROLE_} and the role's name, or none but the one above. */
    Collection<GrantedAuthority> authorities() {
        if (passwordIsOneTime) {
            return AuthorityUtils.createAuthorityList(NEW_PASSWORD_NEEDED);
        }
        return AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.name()).toList());
    }

    /** The id: sessions are found by it, and a name is not for a log. */
    @Override
    public String toString() {
        return id.value();
    }
}
