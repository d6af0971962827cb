package org.liaison.web.signoff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.onboarding.Journey;
import org.liaison.web.onboarding.Onboarding;
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

/** The supervisor's side: their own people and nobody else's, the evidence, and signing or returning. */
@Controller
@RequestMapping("/signoffs")
class SignOffController {

    private static final int LONGEST_REMARK = 1000;

    private final SignOffs signOffs;
    private final Supervisions supervisions;
    private final Onboarding onboarding;
    private final People people;
    private final Accounts accounts;

    SignOffController(
            SignOffs signOffs, Supervisions supervisions, Onboarding onboarding, People people, Accounts accounts) {
        this.signOffs = signOffs;
        this.supervisions = supervisions;
        this.onboarding = onboarding;
        this.people = people;
        this.accounts = accounts;
    }

    /** One of the supervisor's people. */
    record Line(Person person, Journey journey, Optional<Entry> last) {}

    @GetMapping
    String people(@CurrentPerson SignedIn supervisor, Model model) {
        var last = signOffs.lastOfThoseSupervisedBy(supervisor.id());
        model.addAttribute(
                "lines",
                people.withIds(supervisions.supervisedBy(supervisor.id())).stream()
                        .map(person -> new Line(
                                person, onboarding.of(person.id()), Optional.ofNullable(last.get(person.id()))))
                        .toList());
        return "signoff/people";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String evidence(@PathVariable PersonId id, @CurrentPerson SignedIn supervisor, Model model) {
        var person = own(id, supervisor);
        var standing = signOffs.standing(id);
        model.addAttribute("learner", person);
        model.addAttribute("journey", standing.journey());
        model.addAttribute("entries", standing.entries());
        model.addAttribute("digest", standing.evidence().digest());
        model.addAttribute("asked", standing.isAsked());
        return "signoff/evidence";
    }

    /** Signs, once the password has been given again. */
    @PostMapping("/{id:[0-9a-f-]{36}}/sign")
    String sign(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String seen,
            @CurrentPerson SignedIn supervisor,
            HttpServletRequest request,
            RedirectAttributes next) {
        own(id, supervisor);
        if (!accounts.isOwnPassword(supervisor, password, request.getRemoteAddr())) {
            next.addFlashAttribute("problem", "password.wrong");
            return "redirect:/signoffs/" + id;
        }
        return answered(id, signOffs.answer(id, Entry.Kind.SIGNED, supervisor, "", seen), "sign-off.signed", next);
    }

    /** Returns, with what is still wanted. */
    @PostMapping("/{id:[0-9a-f-]{36}}/return")
    String sendBack(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") String seen,
            @CurrentPerson SignedIn supervisor,
            RedirectAttributes next) {
        own(id, supervisor);
        var said = remark.strip();
        if (said.isEmpty() || said.length() > LONGEST_REMARK) {
            next.addFlashAttribute("problem", "sign-off.remark.unsuitable");
            return "redirect:/signoffs/" + id;
        }
        return answered(
                id, signOffs.answer(id, Entry.Kind.RETURNED, supervisor, said, seen), "sign-off.returned", next);
    }

    /** Allows one more attempt at a step whose attempts are used. */
    @PostMapping("/{id:[0-9a-f-]{36}}/allow")
    String allow(
            @PathVariable PersonId id,
            @RequestParam String step,
            @CurrentPerson SignedIn supervisor,
            RedirectAttributes next) {
        own(id, supervisor);
        return answered(id, onboarding.allowAnother(id, step, supervisor.id()), "sign-off.allowed", next);
    }

    private static String answered(PersonId id, boolean done, String notice, RedirectAttributes next) {
        next.addFlashAttribute(done ? "notice" : "problem", done ? notice : "sign-off.changed");
        return "redirect:/signoffs/" + id;
    }

    /** Somebody whom this supervisor does not supervise is as unknown as somebody who does not exist. */
    private Person own(PersonId id, SignedIn supervisor) {
        return supervisions
                .supervisorOf(id)
                .filter(supervisor.id()::equals)
                .flatMap(any -> people.withId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
