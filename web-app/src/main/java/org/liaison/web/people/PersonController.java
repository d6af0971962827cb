package org.liaison.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.signoff.Supervisions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person as an administrator sees them. */
@Controller
@RequestMapping("/people/{id:[0-9a-f-]{36}}")
class PersonController {

    private final People people;
    private final Accounts accounts;
    private final Supervisions supervisions;

    PersonController(People people, Accounts accounts, Supervisions supervisions) {
        this.supervisions = supervisions;
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping
    String person(@PathVariable PersonId id, Model model) {
        model.addAttribute("person", known(id));
        model.addAttribute("roles", Role.values());
        model.addAttribute("supervisors", supervisorsFor(id));
        model.addAttribute(
                "supervisor", supervisions.supervisorOf(id).map(PersonId::value).orElse(""));
        return "people/person";
    }

    private List<Person> supervisorsFor(PersonId id) {
        return people.all().stream()
                .filter(other -> other.active()
                        && other.roles().contains(Role.SUPERVISOR)
                        && !other.id().equals(id))
                .toList();
    }

    @PostMapping("/supervisor")
    String setSupervisor(
            @PathVariable PersonId id, @RequestParam(defaultValue = "") String supervisor, RedirectAttributes next) {
        var person = known(id);
        var chosen = supervisorsFor(id).stream()
                .map(Person::id)
                .filter(other -> other.value().equals(supervisor))
                .findFirst();
        if (chosen.isEmpty() && !supervisor.isEmpty()) {
            return back(person, next, "problem", "people.supervisor.unsuitable");
        }
        supervisions.set(id, chosen);
        return back(person, next, "notice", "people.supervisor.changed");
    }

    /** Changes the roles, once the administrator's password has been given again. */
    @PostMapping("/roles")
    String setRoles(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            @RequestParam(defaultValue = "") String password,
            @CurrentPerson SignedIn administrator,
            HttpServletRequest request,
            RedirectAttributes next) {
        var person = known(id);
        if (roles == null || roles.isEmpty()) {
            return back(person, next, "problem", "people.roles.missing");
        }
        if (!accounts.isOwnPassword(administrator, password, request.getRemoteAddr())) {
            return back(person, next, "problem", "password.wrong");
        }
        var done = accounts.setRoles(id, roles);
        return done
                ? back(person, next, "notice", "people.roles.changed")
                : back(person, next, "problem", "people.last-admin");
    }

    @PostMapping("/active")
    String setActive(@PathVariable PersonId id, @RequestParam boolean active, RedirectAttributes next) {
        var person = known(id);
        if (!accounts.setActive(id, active)) {
            return back(person, next, "problem", "people.last-admin");
        }
        return back(person, next, "notice", active ? "people.activated" : "people.deactivated");
    }

    /** Answers with the one-time password itself, not by a redirect: it is shown once and kept nowhere. */
    @PostMapping("/password")
    String renewPassword(@PathVariable PersonId id, Model model) {
        model.addAttribute("name", known(id).name());
        model.addAttribute("oneTimePassword", accounts.renewPassword(id));
        return "people/password";
    }

    private Person known(PersonId id) {
        return people.withId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Person person, RedirectAttributes next, String kind, String messageKey) {
        next.addFlashAttribute(kind, messageKey);
        return "redirect:/people/" + person.id();
    }
}
