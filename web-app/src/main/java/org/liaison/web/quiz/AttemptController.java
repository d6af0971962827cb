package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.InUtc;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A whole attempt: going on with it, looking over it, handing it in, its results. */
@Controller
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}")
class AttemptController {

    private final Sittings sittings;
    private final Desk desk;
    private final Results results;
    private final Attempts attempts;
    private final ScoreOverrides overrides;

    AttemptController(Sittings sittings, Desk desk, Results results, Attempts attempts, ScoreOverrides overrides) {
        this.overrides = overrides;
        this.sittings = sittings;
        this.desk = desk;
        this.results = results;
        this.attempts = attempts;
    }

    /** The results, or where the learner left off, on whatever device that was. */
    @GetMapping
    String open(@PathVariable AttemptId id, @CurrentPerson SignedIn person, HttpServletRequest request, Model model) {
        if (desk.find(id, person).filter(Desk::isOpenPlacement).isPresent()) {
            return "redirect:" + Placements.path(id);
        }
        var sitting = desk.own(id, person);
        if (!sitting.isOver()) {
            return "redirect:" + leftOff(sitting);
        }
        model.addAttribute("results", results.of(sitting));
        model.addAttribute("answersFrom", answersFrom(sitting));
        model.addAttribute("override", overrides.of(id).stream().findFirst().orElse(null));
        model.addAttribute("endedAt", sitting.ended().map(InUtc::second).orElse(""));
        return desk.page(sitting, desk.tells(sitting) ? "quiz/results" : "quiz/score", request, model);
    }

    /** When the answers of an attempt will be shown; empty for never, and for those that are shown already. */
    private static String answersFrom(Sitting sitting) {
        return sitting.terms().isScoreOnly()
                ? ""
                : sitting.terms().answersFrom().map(InUtc::minute).orElse("");
    }

    private static String leftOff(Sitting sitting) {
        var path = Attempts.path(sitting.id());
        return sitting.attempt()
                .nextOpen()
                .map(slot -> path + "/questions/" + (slot + 1))
                .orElse(path + "/review");
    }

    @GetMapping("/review")
    String review(
            @PathVariable AttemptId id,
            @RequestParam(defaultValue = "") String saved,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            Model model) {
        var sitting = desk.own(id, person);
        if (sitting.isOver() || sitting.attempt().mode().judgesAtOnce()) {
            return "redirect:" + Attempts.path(id);
        }
        if (saved.matches("[0-9]{1,3}")) {
            model.addAttribute("savedNumber", saved);
            model.addAttribute("savedBefore", desk.savedAt(sitting, Integer.parseInt(saved) - 1));
        }
        model.addAttribute(
                "lines",
                IntStream.range(0, sitting.total())
                        .mapToObj(slot -> new ReviewLine(
                                slot + 1,
                                sitting.presentation(slot).prompt(),
                                desk.savedAt(sitting, slot),
                                desk.isFlagged(sitting, slot)))
                        .toList());
        Htmx.showAddress(request, response);
        return desk.page(sitting, "quiz/review", request, model);
    }

    /** One question as the review lists it; {@code savedAt} is empty for one without an answer. */
    public record ReviewLine(int number, String prompt, String savedAt, boolean flagged) {

        public boolean isAnswered() {
            return !savedAt.isEmpty();
        }
    }

    /** Handing in twice is handing in once. */
    @PostMapping("/hand-in")
    String handIn(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        if (sitting.isHandedIn()) {
            sittings.handIn(id);
        }
        return "redirect:" + Attempts.path(id);
    }

    /** Practice on what was missed in an attempt that is over. */
    @PostMapping("/again")
    String again(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        if (!sitting.isOver() || !desk.tells(sitting)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return results.practiceOfMissed(sitting)
                .flatMap(plan -> attempts.start(person.id(), plan))
                .map(started -> "redirect:" + Attempts.path(started))
                .orElse("redirect:/practice");
    }
}
