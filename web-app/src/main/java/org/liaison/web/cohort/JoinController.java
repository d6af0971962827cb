package org.liaison.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way in by an invitation: with one's account, or with a new one. */
@Controller
@RequestMapping("/join/{token:[A-Za-z0-9_-]{22}}")
class JoinController {

    private final Invitations invitations;
    private final Accounts accounts;

    JoinController(Invitations invitations, Accounts accounts) {
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @GetMapping
    String page(
            @PathVariable Token token,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Model model,
            HttpServletResponse response) {
        if (!isOpen(token, model, response)) {
            return "cohort/over";
        }
        model.addAttribute("newLearner", NewLearner.blank());
        model.addAttribute("learner", person != null && person.roles().contains(Role.LEARNER));
        return "cohort/join";
    }

    /** Takes the learner who is signed in into the cohort. */
    @PostMapping("/member")
    String join(@PathVariable Token token, @CurrentPerson SignedIn person, RedirectAttributes next) {
        if (!invitations.join(token, person.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute("notice", "join.done");
        return "redirect:/learn";
    }

    /** For somebody who had to sign in first. */
    @GetMapping("/member")
    String signedIn(@PathVariable Token token) {
        return "redirect:/join/" + token.value();
    }

    /** Makes an account and takes it into the cohort. */
    @PostMapping
    String register(
            @PathVariable Token token,
            @Valid @ModelAttribute NewLearner newLearner,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (!isOpen(token, model, response)) {
            return "cohort/over";
        }
        newLearner.check(errors);
        if (!errors.hasErrors()) {
            var registered = accounts.register(newLearner.login(), newLearner.name(), newLearner.chosen());
            if (registered.isPresent()) {
                return welcome(token, registered.get(), response);
            }
            errors.rejectValue("login", "people.login.taken");
        }
        model.addAttribute("learner", false);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "cohort/join";
    }

    /** Whom somebody else overtook at the last place has no account either. */
    private String welcome(Token token, PersonId person, HttpServletResponse response) {
        if (invitations.join(token, person)) {
            return "cohort/welcome";
        }
        accounts.setActive(person, false);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "cohort/over";
    }

    private boolean isOpen(Token token, Model model, HttpServletResponse response) {
        var into = invitations.find(token);
        into.ifPresent(open -> model.addAttribute("into", open));
        model.addAttribute("token", token.value());
        if (into.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return into.isPresent();
    }
}
