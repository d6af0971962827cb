package org.liaison.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of people, and adding one. */
@Controller
class PeopleController {

    private final People people;
    private final Accounts accounts;

    PeopleController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping("/people")
    String list(Model model) {
        model.addAttribute("people", people.all());
        return "people/list";
    }

    @GetMapping("/people/new")
    String form(Model model) {
        model.addAttribute("newPerson", NewPerson.blank());
        model.addAttribute("roles", Role.values());
        return "people/new";
    }

    /** Answers with the one-time password itself, not by a redirect: it is shown once and kept nowhere. */
    @PostMapping("/people/new")
    String add(
            @Valid @ModelAttribute NewPerson newPerson,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            accounts.add(newPerson.login(), newPerson.name(), newPerson.roles())
                    .ifPresentOrElse(
                            password -> model.addAttribute("oneTimePassword", password),
                            () -> errors.rejectValue("login", "people.login.taken"));
        }
        if (errors.hasErrors()) {
            model.addAttribute("roles", Role.values());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "people/new";
        }
        model.addAttribute("name", newPerson.name().strip());
        return "people/password";
    }
}
