package org.liaison.web.account;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.liaison.web.audit.Act;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides whether a login and a password let somebody in; whatever is wrong with them, the answer is the same.
 *
 * <p>A try that has to wait is not written into the audit trail: it tells nothing new, and anybody could fill the disk with such tries.
 * Tries wait in line before they are counted: a class that signs in at the same moment from one address is not taken for somebody guessing.
 */
@Component
class SignInCheck implements AuthenticationProvider {

    private final People people;
    private final Passwords passwords;
    private final SignInTries tries;
    private final AuditTrail trail;
    private final Clock clock;
    private final Semaphore line = new Semaphore(Passwords.AT_ONCE, true);

    SignInCheck(People people, Passwords passwords, SignInTries tries, AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        line.acquireUninterruptibly();
        try {
            return decided(attempt);
        } finally {
            line.release();
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private Authentication decided(Authentication attempt) {
        var login = Accounts.loginOf(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (tries.count(login, address).isPresent()) {
            throw new LockedException("Too many tries");
        }
        var person = admitted(login, String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Wrong login or password"));
        tries.succeeded(login, address);
        trail.add(new Act(Action.SIGNED_IN, person.id().value(), "", ""));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    private Optional<SignedIn> admitted(String login, String password) {
        var person = people.withLogin(login).filter(Person::active);
        if (person.isEmpty()) {
            passwords.compareWithNobody(password);
            return failed("");
        }
        var credential = people.credential(person.get().id());
        if (!passwords.matches(password, credential.hash()) || credential.isOver(clock.instant())) {
            return failed(person.get().id().value());
        }
        return person.map(known -> SignedIn.of(known, credential.isOneTime()));
    }

    /** What was typed for a login that does not exist is not kept: it may well be a password. */
    private Optional<SignedIn> failed(String person) {
        trail.add(new Act(Action.SIGN_IN_FAILED, "", person, ""));
        return Optional.empty();
    }
}
