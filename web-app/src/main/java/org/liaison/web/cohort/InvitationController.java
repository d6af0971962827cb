package org.liaison.web.cohort;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making invitations into a cohort, and taking them back. */
@Controller
@RequestMapping("/cohorts/{id:[0-9a-f-]{36}}/invitations")
class InvitationController {

    static final Set<Integer> PEOPLE = Set.of(1, 10, 50);
    static final Set<Integer> DAYS = Set.of(1, 7, 30);

    private final Cohorts cohorts;
    private final Invitations invitations;
    private final PublicAddress address;

    InvitationController(Cohorts cohorts, Invitations invitations, PublicAddress address) {
        this.cohorts = cohorts;
        this.invitations = invitations;
        this.address = address;
    }

    @ModelAttribute("cohort")
    Cohort cohort(@PathVariable CohortId id, @CurrentPerson SignedIn person) {
        return cohorts.findTaught(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Answers with the link itself, not by a redirect: it is shown once and kept nowhere. */
    @PostMapping
    String make(
            @ModelAttribute("cohort") Cohort cohort,
            @RequestParam int people,
            @RequestParam int days,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            Model model) {
        if (!PEOPLE.contains(people) || !DAYS.contains(days)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var token = invitations.make(cohort.id(), people, Duration.ofDays(days), person.id());
        model.addAttribute("link", address.of("/join/" + token.value(), request));
        model.addAttribute("forPeople", people);
        model.addAttribute("forDays", days);
        return "cohort/invitation";
    }

    @PostMapping("/withdraw")
    String withdraw(@ModelAttribute("cohort") Cohort cohort, @RequestParam String invitation, RedirectAttributes next) {
        invitations.withdraw(cohort.id(), invitation);
        next.addFlashAttribute("notice", "invite.withdrawn");
        return "redirect:/cohorts/" + cohort.id();
    }
}
