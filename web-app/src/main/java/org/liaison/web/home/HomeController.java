package org.liaison.web.home;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Greets the person. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("person", person);
        return "home/home";
    }
}
