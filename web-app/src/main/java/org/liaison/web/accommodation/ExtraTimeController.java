package org.liaison.web.accommodation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.InUtc;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving learners extra time. */
@Controller
class ExtraTimeController {

    private static final int LONGEST_REASON = 500;
    private final People people;
    private final ExtraTimes extraTimes;

    ExtraTimeController(People people, ExtraTimes extraTimes) {
        this.people = people;
        this.extraTimes = extraTimes;
    }

    /** A learner in the list. */
    public record Line(PersonId id, String name, ExtraTime extra) {}

    /** One entry of the record, as administrators read it. */
    public record Entry(ExtraTime extra, String reason, String by, String at) {}

    @GetMapping("/extra-time")
    String list(@RequestParam(defaultValue = "") String name, Model model) {
        var part = name.strip().toLowerCase(Locale.ROOT);
        var given = extraTimes.all();
        model.addAttribute(
                "lines",
                people.all().stream()
                        .filter(ExtraTimeController::isLearner)
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                        .map(person ->
                                new Line(person.id(), person.name(), given.getOrDefault(person.id(), ExtraTime.NONE)))
                        .toList());
        model.addAttribute("choices", ExtraTime.values());
        model.addAttribute("name", name);
        return "accommodation/list";
    }

    /** Gives several learners the same extra time; where one of them is none, nobody is given any. */
    @PostMapping("/extra-time")
    String giveAll(
            @RequestParam(name = "learner", defaultValue = "") List<PersonId> chosen,
            @RequestParam ExtraTime extra,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var learners = chosen.stream().distinct().map(this::learner).toList();
        if (learners.isEmpty() || reason.length() > LONGEST_REASON) {
            next.addFlashAttribute("problem", learners.isEmpty() ? "extra.nobody" : "extra.reason.long");
        } else {
            learners.forEach(learner -> extraTimes.give(learner.id(), extra, reason.strip(), person.id()));
            next.addFlashAttribute("notice", "extra.given");
        }
        return "redirect:/extra-time";
    }

    @GetMapping("/extra-time/{id:[0-9a-f-]{36}}")
    String form(@PathVariable PersonId id, @CurrentPerson SignedIn person, Model model) {
        model.addAttribute("learner", learner(id));
        model.addAttribute("extra", extraTimes.of(id));
        model.addAttribute("choices", ExtraTime.values());
        model.addAttribute("entries", person.isAnyOf(Set.of(Role.ADMIN)) ? entries(id) : List.of());
        return "accommodation/person";
    }

    @PostMapping("/extra-time/{id:[0-9a-f-]{36}}")
    String give(
            @PathVariable PersonId id,
            @RequestParam ExtraTime extra,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var learner = learner(id);
        if (reason.length() > LONGEST_REASON) {
            next.addFlashAttribute("problem", "extra.reason.long");
        } else {
            extraTimes.give(learner.id(), extra, reason.strip(), person.id());
            next.addFlashAttribute("notice", "extra.given");
        }
        return "redirect:/extra-time/" + id;
    }

    private List<Entry> entries(PersonId id) {
        return extraTimes.record(id).stream()
                .map(given -> new Entry(
                        given.extra(),
                        given.reason(),
                        people.withId(given.by()).map(Person::name).orElse(""),
                        InUtc.minute(given.at())))
                .toList();
    }

    private Person learner(PersonId id) {
        return people.withId(id)
                .filter(ExtraTimeController::isLearner)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isLearner(Person person) {
        return person.roles().contains(Role.LEARNER);
    }
}
