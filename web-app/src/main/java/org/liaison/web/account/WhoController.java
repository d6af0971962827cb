package org.liaison.web.account;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the scripts of our own pages who is signed in now, and gives them a token that fits the session of now. */
@RestController
class WhoController {

    /** Who is signed in, and what a form of theirs must carry. */
    record Who(String person, String field, String token) {}

    @GetMapping("/who")
    Who who(@CurrentPerson SignedIn person, CsrfToken token) {
        return new Who(person.id().value(), token.getParameterName(), token.getToken());
    }
}
