package org.liaison.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the sign-in page; the form itself is answered by the security filter. */
@Controller
class SignInController {

    private final DemoPeople demo;

    SignInController(DemoPeople demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("cast", demo.cast());
        model.addAttribute("demoPassword", demo.cast().isEmpty() ? "" : DemoPeople.PASSWORD);
        return "account/sign-in";
    }
}
