package org.liaison.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people see and change of their own account. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final CurrentSession session;

    AccountController(Accounts accounts, CurrentSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/account")
    String account(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("person", person);
        return "account/account";
    }

    @GetMapping("/account/password")
    String password(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("newPassword", NewPassword.blank());
        return "account/password";
    }

    @PostMapping("/account/password")
    String choosePassword(
            @CurrentPerson SignedIn person,
            @ModelAttribute NewPassword newPassword,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        newPassword.check(person.login(), errors);
        if (!errors.hasErrors() && !isAllowed(person, newPassword, request)) {
            errors.rejectValue("current", "password.wrong");
        }
        if (errors.hasErrors()) {
            model.addAttribute("person", person);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/password";
        }
        accounts.choosePassword(
                person.id(), newPassword.chosen(), request.getSession().getId());
        session.renew(person, request, response);
        next.addFlashAttribute("notice", "password.changed");
        return "redirect:/account";
    }

    private boolean isAllowed(SignedIn person, NewPassword form, HttpServletRequest request) {
        return person.passwordIsOneTime() || accounts.isOwnPassword(person, form.current(), request.getRemoteAddr());
    }
}
