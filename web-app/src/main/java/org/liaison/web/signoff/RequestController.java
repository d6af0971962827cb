package org.liaison.web.signoff;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.SignedIn;
import org.liaison.web.certificate.Certificates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The newcomer's side: how the sign-off stands, and asking for it. */
@Controller
@RequestMapping("/onboarding/sign-off")
class RequestController {

    private final SignOffs signOffs;
    private final People people;
    private final Certificates certificates;

    RequestController(SignOffs signOffs, People people, Certificates certificates) {
        this.signOffs = signOffs;
        this.people = people;
        this.certificates = certificates;
    }

    @GetMapping
    String state(@CurrentPerson SignedIn person, Model model) {
        var standing = signOffs.standing(person.id());
        var supervisor = standing.supervisor().flatMap(people::withId).map(Person::name);
        model.addAttribute("supervisor", supervisor.orElse(""));
        model.addAttribute("entries", standing.entries());
        model.addAttribute("mayRequest", standing.mayRequest());
        model.addAttribute("left", standing.journey().leftBeforeSignOff());
        certificates.of(person.id()).ifPresent(own -> model.addAttribute("certificate", own));
        return "signoff/request";
    }

    @PostMapping
    String request(@CurrentPerson SignedIn person, RedirectAttributes next) {
        var done = signOffs.request(person);
        next.addFlashAttribute(done ? "notice" : "problem", done ? "sign-off.requested" : "sign-off.not-now");
        return "redirect:/onboarding/sign-off";
    }
}
