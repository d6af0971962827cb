package org.liaison.web.cohort;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
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

/** An instructor's cohorts, and who is in one. */
@Controller
@RequestMapping("/cohorts")
class CohortController {

    private static final String ID = "/{id:[0-9a-f-]{36}}";

    private final Cohorts cohorts;
    private final People people;
    private final Attempts attempts;
    private final Invitations invitations;

    CohortController(Cohorts cohorts, People people, Attempts attempts, Invitations invitations) {
        this.invitations = invitations;
        this.cohorts = cohorts;
        this.people = people;
        this.attempts = attempts;
    }

    /**
     * A learner of a cohort.
     *
     * @param handedIn how many graded quizzes they have handed in
     * @param last the day of the last; empty before the first
     */
    public record Member(PersonId id, String name, String login, long handedIn, String last) {

        static Member of(Person person, List<AttemptSummary> graded) {
            var days =
                    graded.stream().flatMap(attempt -> attempt.ended().stream()).toList();
            return new Member(
                    person.id(),
                    person.name(),
                    person.login(),
                    days.size(),
                    days.stream().max(Comparator.naturalOrder()).map(InUtc::day).orElse(""));
        }
    }

    @GetMapping
    String list(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("cohorts", cohorts.of(person.id()));
        return "cohort/list";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String title, @CurrentPerson SignedIn person, RedirectAttributes next) {
        var name = title.strip();
        if (name.isEmpty() || name.length() > Cohort.LONGEST_TITLE) {
            next.addFlashAttribute("problem", name.isEmpty() ? "cohorts.title.missing" : "cohorts.title.long");
            return "redirect:/cohorts";
        }
        next.addFlashAttribute("notice", "cohorts.added");
        return "redirect:/cohorts/" + cohorts.add(name, person.id());
    }

    @GetMapping(ID)
    String one(@PathVariable CohortId id, @CurrentPerson SignedIn person, Model model) {
        model.addAttribute("cohort", own(id, person));
        var members = cohorts.members(id);
        model.addAttribute("members", members.isEmpty() ? List.of() : lines(members));
        model.addAttribute("invitations", invitations.open(id));
        model.addAttribute("people", new TreeSet<>(InvitationController.PEOPLE));
        model.addAttribute("days", new TreeSet<>(InvitationController.DAYS));
        return "cohort/cohort";
    }

    private List<Member> lines(Set<PersonId> members) {
        var graded = attempts.ofEverybody(AttemptKind.GRADED).stream().collect(groupingBy(AttemptSummary::person));
        return people.all().stream()
                .filter(person -> members.contains(person.id()))
                .map(person -> Member.of(person, graded.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Archives a cohort, or takes it up again. */
    @PostMapping(ID + "/taught")
    String setTaught(
            @PathVariable CohortId id,
            @RequestParam boolean taught,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        cohorts.setTaught(own(id, person).id(), taught);
        next.addFlashAttribute("notice", taught ? "cohorts.taken-up" : "cohorts.archived");
        return "redirect:/cohorts/" + id;
    }

    @PostMapping(ID + "/remove")
    String remove(
            @PathVariable CohortId id,
            @RequestParam PersonId member,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        cohorts.remove(own(id, person).id(), member);
        next.addFlashAttribute("notice", "cohorts.removed");
        return "redirect:/cohorts/" + id;
    }

    private Cohort own(CohortId id, SignedIn person) {
        return cohorts.find(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
