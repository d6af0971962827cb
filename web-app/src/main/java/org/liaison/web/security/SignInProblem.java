package org.liaison.web.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** What the sign-in page may say of a failure: nothing about the account. */
enum SignInProblem {
    WRONG,
    WAIT;

    static SignInProblem of(AuthenticationException problem) {
        return problem instanceof LockedException ? WAIT : WRONG;
    }

    String parameter() {
        return this == WAIT ? "wait" : "wrong";
    }
}
