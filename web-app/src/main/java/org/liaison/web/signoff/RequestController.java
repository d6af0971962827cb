package org.liaison.web.signoff;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.SignedIn;
import org.liaison.web.certificate.Certificates;
import org.liaison.web.onboarding.Onboarding;
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
    private final Supervisions supervisions;
    private final Onboarding onboarding;
    private final People people;
    private final Certificates certificates;

    RequestController(
            SignOffs signOffs,
            Supervisions supervisions,
            Onboarding onboarding,
            People people,
            Certificates certificates) {
        this.signOffs = signOffs;
        this.supervisions = supervisions;
        this.onboarding = onboarding;
        this.people = people;
        this.certificates = certificates;
    }

    @GetMapping
    String state(@CurrentPerson SignedIn person, Model model) {
        var supervisor =
                supervisions.supervisorOf(person.id()).flatMap(people::withId).map(Person::name);
        model.addAttribute("supervisor", supervisor.orElse(""));
        model.addAttribute("entries", signOffs.of(person.id()));
        model.addAttribute("mayRequest", signOffs.mayRequest(person.id()));
        model.addAttribute("left", onboarding.of(person.id()).leftBeforeSignOff());
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
