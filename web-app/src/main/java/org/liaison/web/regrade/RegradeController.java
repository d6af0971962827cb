package org.liaison.web.regrade;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.Item;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.SignedIn;
import org.liaison.web.insight.KnownItems;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Explanations;
import org.liaison.web.quiz.Rescoring.Effect;
import org.liaison.web.ruling.Decision;
import org.liaison.web.ruling.Rulings;
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

/** Another key for an item, or none: first what that would do, then doing it, and taking it back. */
@Controller
@RequestMapping("/items/{item:[a-z0-9.~-]+}/regrade")
class RegradeController {

    private static final int MOST_SHOWN = 200;

    private final Regrades regrades;
    private final Rulings rulings;
    private final KnownItems known;
    private final Explanations explanations;
    private final People people;

    RegradeController(Regrades regrades, Rulings rulings, KnownItems known, Explanations explanations, People people) {
        this.regrades = regrades;
        this.rulings = rulings;
        this.known = known;
        this.explanations = explanations;
        this.people = people;
    }

    /** A score as the rehearsal lists it. */
    record Line(String learner, Effect effect) {}

    /**
     * What a ruling would do to graded scores.
     *
     * @param lines those that change, the largest change first
     * @param practice how many attempts at practice it touches too
     */
    record Rehearsal(List<Line> lines, int affected, int up, int down, int practice, int more) {}

    @GetMapping
    String page(
            @PathVariable String item,
            @RequestParam(defaultValue = "") Set<String> right,
            @RequestParam(defaultValue = "") String how,
            Model model) {
        var found = found(item);
        var ruling = ruling(how, right).filter(wanted -> wanted.fits(found));
        if (!how.isEmpty() && ruling.isEmpty()) {
            model.addAttribute("wrong", "regrade.problem.key");
        }
        return shown(found, how, right, "", ruling, model);
    }

    private String shown(
            Item item, String how, Set<String> right, String reason, Optional<Ruling> ruling, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("explained", explanations.answeredRightly(item));
        model.addAttribute("options", Ruling.canBeRekeyed(item) ? item.offered() : List.of());
        model.addAttribute("how", how);
        model.addAttribute("right", right);
        model.addAttribute("reason", reason);
        model.addAttribute("standing", rulings.standing(item.id()).orElse(null));
        model.addAttribute(
                "rehearsal",
                ruling.map(wanted -> rehearsal(regrades.rehearse(item.id(), wanted)))
                        .orElse(null));
        return "regrade/regrade";
    }

    private Rehearsal rehearsal(List<Effect> effects) {
        var graded = effects.stream()
                .filter(effect -> effect.kind() == AttemptKind.GRADED)
                .toList();
        var changed = graded.stream()
                .filter(Effect::isChange)
                .sorted(Comparator.comparingDouble((Effect effect) -> -Math.abs(effect.after() - effect.before()))
                        .thenComparing(effect -> effect.attempt().value()))
                .toList();
        var names = people
                .withIds(changed.stream()
                        .limit(MOST_SHOWN)
                        .map(Effect::person)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Person::id, Person::name));
        return new Rehearsal(
                changed.stream()
                        .limit(MOST_SHOWN)
                        .map(effect -> new Line(names.getOrDefault(effect.person(), ""), effect))
                        .toList(),
                graded.size(),
                (int) changed.stream().filter(one -> one.after() > one.before()).count(),
                (int) changed.stream().filter(one -> one.after() < one.before()).count(),
                (int) effects.stream()
                        .filter(one -> one.kind() == AttemptKind.PRACTICE)
                        .count(),
                Math.max(0, changed.size() - MOST_SHOWN));
    }

    @PostMapping
    String apply(
            @PathVariable String item,
            @RequestParam(defaultValue = "") Set<String> right,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var found = found(item);
        var ruling = ruling(how, right)
                .filter(wanted -> wanted.fits(found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var words = reason.strip();
        if (isUnfit(words)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", "regrade.problem.reason");
            return shown(found, how, right, words, Optional.of(ruling), model);
        }
        regrades.apply(found.id(), ruling, words, person.id());
        next.addFlashAttribute("notice", "regrade.applied");
        return "redirect:/items/" + found.id() + "/regrade";
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var found = found(item);
        var words = reason.strip();
        if (isUnfit(words)) {
            next.addFlashAttribute("problem", "regrade.problem.reason");
        } else {
            regrades.undo(found.id(), decision, words, person.id());
            next.addFlashAttribute("notice", "regrade.undone");
        }
        return "redirect:/items/" + found.id() + "/regrade";
    }

    private static boolean isUnfit(String reason) {
        return reason.isEmpty() || reason.length() > Decision.LONGEST_REASON;
    }

    /** Empty where nothing was chosen, or the key was to be another and none was named. */
    private static Optional<Ruling> ruling(String how, Set<String> right) {
        if (how.equals("drop")) {
            return Optional.of(Ruling.DROPPED);
        }
        return how.equals("rekey") && !right.isEmpty() ? Optional.of(new Ruling(right)) : Optional.empty();
    }

    private Item found(String item) {
        return KnownItems.parsed(item)
                .flatMap(known::withId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
