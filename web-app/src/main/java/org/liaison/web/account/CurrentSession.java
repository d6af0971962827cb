package org.liaison.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the request at hand, when its person has just got their full rights. */
@Component
class CurrentSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Gives the session a new id and the rights of somebody with a password of their own. */
    void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var established = new SignedIn(person.id(), person.login(), person.name(), person.roles(), false);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(established, null, established.authorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }
}
