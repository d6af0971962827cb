package org.liaison.web.insight;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.drill.Drills;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Whom the learners take for whom, and drills for those who do. */
@Controller("instructorPairController")
@RequestMapping("/insights/mix-ups")
class PairController {

    private static final int A_PAGE = 25;
    private static final int LAST_PAGE = 1000;
    private static final int ALL = 100_000;

    private final ConfusedPairs mixUps;
    private final Drills drills;
    private final Filter filter;
    private final Pack pack;

    PairController(ConfusedPairs mixUps, Drills drills, Filter filter, Pack pack) {
        this.mixUps = mixUps;
        this.drills = drills;
        this.filter = filter;
        this.pack = pack;
    }

    /**
     * A pair as the page lists it.
     *
     * @param tell how to tell the two apart; empty where the pack does not say
     * @param yours how many of the instructor's own learners mixed them up
     */
    record Line(ConfusedPairs.Pair pair, Entity wanted, Entity chosen, String tell, int yours) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "1") int page,
            @CurrentPerson SignedIn person,
            Model model) {
        if (page < 1 || page > LAST_PAGE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var found = mixUps.pairs(filter.whose(person.id(), cohort, false), A_PAGE + 1, (page - 1) * A_PAGE);
        var own = own(filter.learners(person.id(), cohort));
        model.addAttribute("tab", "mix-ups");
        model.addAttribute(
                "lines",
                found.stream()
                        .limit(A_PAGE)
                        .filter(this::isKnown)
                        .map(pair -> line(pair, own))
                        .toList());
        model.addAttribute("cohorts", filter.own(person.id()));
        model.addAttribute("cohort", cohort);
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > A_PAGE);
        return "insight/mix-ups";
    }

    private Map<Set<EntityId>, Integer> own(Set<PersonId> learners) {
        return mixUps.pairs(Whose.of(learners), ALL, 0).stream()
                .collect(toMap(pair -> Set.of(pair.wanted(), pair.chosen()), ConfusedPairs.Pair::learners));
    }

    private boolean isKnown(ConfusedPairs.Pair pair) {
        return List.of(pair.wanted(), pair.chosen()).stream()
                .allMatch(id -> pack.findEntity(id).isPresent());
    }

    private Line line(ConfusedPairs.Pair pair, Map<Set<EntityId>, Integer> own) {
        return new Line(
                pair,
                pack.entity(pair.wanted()),
                pack.entity(pair.chosen()),
                pack.tellApart(pair.wanted(), pair.chosen()),
                own.getOrDefault(Set.of(pair.wanted(), pair.chosen()), 0));
    }

    /** Gives a drill to those of the instructor's learners who mixed the two up; sent twice, it is given once. */
    @PostMapping("/drills")
    String give(
            @RequestParam String wanted,
            @RequestParam String chosen,
            @RequestParam(defaultValue = "") String cohort,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var one = entity(wanted);
        var other = entity(chosen);
        if (one.equals(other)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var affected = mixUps.affected(one, other, filter.learners(person.id(), cohort));
        var given = drills.give(new Confusion(one, other), affected, person.id());
        next.addFlashAttribute("given", given);
        next.addFlashAttribute("notice", given == 0 ? "insights.drill.none" : "insights.drill.given");
        return "redirect:"
                + UriComponentsBuilder.fromPath("/insights/mix-ups")
                        .queryParam("cohort", cohort)
                        .encode()
                        .toUriString();
    }

    private EntityId entity(String id) {
        return pack.findEntity(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
    }
}
