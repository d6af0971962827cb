package org.liaison.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.SignedIn;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditEntries;
import org.liaison.web.audit.AuditTrail;
import org.liaison.web.audit.Search;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What happens to a request that may not go through: a way to sign in, a way to choose a password, or a plain page.
 *
 * <p>A request made by htmx is answered with a header that reloads or leaves the page, because a sign-in page must
 * never be swapped into the middle of another one. What is refused to somebody who has signed in goes into the audit
 * trail, but not without end.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String HTMX = "HX-Request";

    private static final int MOST_A_MINUTE = 20;

    private final RequestMappingHandlerMapping pages;
    private final AuditTrail trail;
    private final AuditEntries entries;
    private final Clock clock;

    Refusals(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            AuditTrail trail,
            AuditEntries entries,
            Clock clock) {
        this.pages = requestMappingHandlerMapping;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        leave(request, response, "/sign-in");
    }

    /** Somebody is signed in but may not do this, or a form is older than its session. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var person = currentPerson();
        if (person == null) {
            leave(request, response, reason instanceof CsrfException ? "/sign-in?expired" : "/sign-in");
            return;
        }
        if (person.passwordIsOneTime()) {
            leave(request, response, "/account/password");
            return;
        }
        writeDown(person, request);
        response.sendError(statusFor(request, reason).value());
    }

    private void writeDown(SignedIn person, HttpServletRequest request) {
        var lately = new Search(
                Optional.of(List.of(person.id().value())),
                Optional.of(Action.REFUSED),
                Optional.of(clock.instant().minus(Duration.ofMinutes(1))),
                Optional.empty(),
                Optional.empty());
        if (entries.newest(lately, MOST_A_MINUTE).size() < MOST_A_MINUTE) {
            trail.add(Action.REFUSED, "", request.getMethod() + " " + request.getRequestURI());
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader(HTMX) == null) {
            response.sendRedirect(request.getContextPath() + path);
            return;
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("HX-Refresh", "true");
    }

    private HttpStatus statusFor(HttpServletRequest request, AccessDeniedException reason) {
        return reason instanceof CsrfException || isPage(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
    }

    /** Only the wording depends on this, never the decision: an address that leads nowhere is "not found". */
    private boolean isPage(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return pages.getHandler(request) != null;
        } catch (Exception unsuitable) {
            return true;
        }
    }

    private static @Nullable SignedIn currentPerson() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
