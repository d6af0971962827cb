package org.liaison.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its surroundings under the name {@code shell}. */
@ControllerAdvice
class LayoutAdvice {

    private final List<NavEntry> entries;
    private final ObjectProvider<Edition> edition;

    LayoutAdvice(List<NavEntry> entries, ObjectProvider<Edition> edition) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::place))
                .toList();
        this.edition = edition;
    }

    @ModelAttribute("shell")
    Shell shell(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        var address = request.getRequestURI();
        return new Shell(address, person, links(person, address), edition.getIfAvailable());
    }

    private List<Shell.Link> links(@Nullable SignedIn person, String address) {
        if (person == null || person.passwordIsOneTime()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> person.isAnyOf(entry.roles()))
                .map(entry -> new Shell.Link(entry.path(), entry.messageKey(), entry.leadsTo(address)))
                .toList();
    }
}
