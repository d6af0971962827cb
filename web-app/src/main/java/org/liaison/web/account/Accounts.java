package org.liaison.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.stereotype.Service;

/**
 * Changes to people and what has to follow from them.
 *
 * <p>Whenever somebody's password, roles or right to sign in change, their sessions end, so that no old session keeps
 * old rights. Sessions are ended after the change is committed: they need the writing connection themselves.
 */
@Service
public class Accounts {

    private static final Duration ONE_TIME = Duration.ofDays(7);

    private final People people;
    private final Passwords passwords;
    private final SignInTries tries;
    private final OpenSessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(
            People people,
            Passwords passwords,
            SignInTries tries,
            OpenSessions sessions,
            AuditTrail trail,
            Clock clock) {
        this.trail = trail;
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Adds somebody and returns the one-time password to hand them; empty when the login is taken. */
    public Optional<String> add(String login, String name, Set<Role> roles) {
        var oneTime = passwords.oneTime();
        var person = new Person(PersonId.random(), loginOf(login), name.strip(), roles, true, now());
        return people.add(person, oneTimeCredential(oneTime), false) ? Optional.of(oneTime) : Optional.empty();
    }

    /** Adds a learner who has chosen a password that {@link PasswordRules} has nothing against; empty when the login is taken. */
    public Optional<PersonId> register(String login, String name, String password) {
        var person = new Person(PersonId.random(), loginOf(login), name.strip(), Set.of(Role.LEARNER), true, now());
        var added = people.add(person, new Credential(passwords.hash(password), null), false);
        return added ? Optional.of(person.id()) : Optional.empty();
    }

    /** Gives somebody a new one-time password, ends their sessions, and returns the password. */
    public String renewPassword(PersonId id) {
        var oneTime = passwords.oneTime();
        people.setCredential(id, oneTimeCredential(oneTime));
        sessions.endAll(id);
        return oneTime;
    }

    /** Lets somebody sign in or no longer; false when that would leave no administrator. */
    public boolean setActive(PersonId id, boolean active) {
        var done = people.setActive(id, active);
        if (done) {
            sessions.endAll(id);
        }
        return done;
    }

    /** Replaces somebody's roles; false when that would leave no administrator. */
    public boolean setRoles(PersonId id, Set<Role> roles) {
        var done = people.setRoles(id, roles);
        if (done) {
            sessions.endAll(id);
        }
        return done;
    }

    /** The one spelling of a login: trimmed and in lower case. */
    static String loginOf(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this is somebody's password; guesses are slowed down as at the sign-in page. */
    public boolean isOwnPassword(SignedIn person, String password, String address) {
        if (tries.count(person.login(), address).isPresent()) {
            return false;
        }
        var own = passwords.matches(password, people.credential(person.id()).hash());
        if (own) {
            tries.succeeded(person.login(), address);
        } else {
            trail.add(Action.CONFIRMATION_FAILED, person.id().value(), "");
        }
        return own;
    }

    /** Stores somebody's own new password and ends their sessions other than the one named. */
    void choosePassword(PersonId id, String password, String sessionToKeep) {
        people.setCredential(id, new Credential(passwords.hash(password), null));
        sessions.endOthers(id, sessionToKeep);
    }

    private Credential oneTimeCredential(String oneTime) {
        return new Credential(passwords.hash(oneTime), now().plus(ONE_TIME));
    }

    private Instant now() {
        return clock.instant();
    }
}
