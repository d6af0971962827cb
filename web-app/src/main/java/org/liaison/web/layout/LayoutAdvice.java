package org.liaison.web.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its surroundings under the name {@code shell}.
 *
 * <p>A page about something that went wrong has the navigation of whoever asked, and nothing that needs the session: that may be
 * what cannot be read.
 */
@ControllerAdvice
class LayoutAdvice {

    private final List<NavEntry> entries;
    private final ObjectProvider<Edition> edition;
    private final ObjectProvider<Origin> origin;

    LayoutAdvice(List<NavEntry> entries, ObjectProvider<Edition> edition, ObjectProvider<Origin> origin) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::place))
                .toList();
        this.edition = edition;
        this.origin = origin;
    }

    @ModelAttribute("shell")
    Shell shell(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        var address = failed
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        var reader = failed ? (SignedIn) request.getAttribute(SignedIn.ASKED) : person;
        return new Shell(address, person, links(reader, address), edition.getIfAvailable(), origin.getIfAvailable());
    }

    private List<Shell.Link> links(@Nullable SignedIn person, String address) {
        if (person == null || person.passwordIsOneTime()) {
            return List.of();
        }
        var seen =
                entries.stream().filter(entry -> person.isAnyOf(entry.roles())).toList();
        var current = seen.stream().filter(entry -> entry.leadsTo(address)).findFirst();
        return seen.stream()
                .map(entry -> new Shell.Link(
                        entry.path(),
                        entry.messageKey(),
                        current.filter(entry::equals).isPresent()))
                .toList();
    }
}
