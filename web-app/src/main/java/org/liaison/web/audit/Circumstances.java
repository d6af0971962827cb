package org.liaison.web.audit;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at the keyboard, and from where, as the thread at hand knows it. */
final class Circumstances {

    /** Stands for the application itself: its start, its schedule, a command at the console. */
    static final String APPLICATION = "application";

    private Circumstances() {}

    /** The id of the person; empty for somebody who has not signed in. */
    static String actor() {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return APPLICATION;
        }
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || person instanceof AnonymousAuthenticationToken ? "" : person.getName();
    }

    /** Where the request came from; empty where there is none. */
    static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
