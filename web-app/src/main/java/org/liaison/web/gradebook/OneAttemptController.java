package org.liaison.web.gradebook;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.SignedIn;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Explanations;
import org.liaison.web.quiz.ScoreOverride;
import org.liaison.web.quiz.ScoreOverrides;
import org.liaison.web.quiz.Sitting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One attempt as its learner saw it, and its score, which the instructor of a cohort may set by hand.
 *
 * <p>An attempt at a quiz that an instructor made is for those alone whose cohort had to take it.
 */
@Controller
@RequestMapping("/scores/attempts/{id:[0-9a-f-]{36}}")
class OneAttemptController {

    private final Attempts attempts;
    private final Gradebook gradebook;
    private final ScoreOverrides overrides;
    private final People people;
    private final Explanations explanations;

    OneAttemptController(
            Attempts attempts,
            Gradebook gradebook,
            ScoreOverrides overrides,
            People people,
            Explanations explanations) {
        this.attempts = attempts;
        this.gradebook = gradebook;
        this.overrides = overrides;
        this.people = people;
        this.explanations = explanations;
    }

    /** One score that was set by hand. */
    public record Entry(int percent, String reason, String by, String at) {}

    /**
     * An attempt that this instructor may see.
     *
     * @param cohort the cohort of theirs that had to take the quiz; empty for the quiz of a lesson
     */
    record Followed(Sitting sitting, Optional<CohortId> cohort) {

        /** Where the other scores are. */
        public String up() {
            return cohort.map(id -> "/cohorts/" + id + "/scores").orElse("/scores");
        }
    }

    /** Only what is graded and handed in: an attempt in progress is the learner's alone. */
    @ModelAttribute("followed")
    Followed followed(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        return attempts.sitting(id)
                .filter(found -> found.kind() == AttemptKind.GRADED && found.isOver())
                .map(found -> new Followed(found, cohort(found, person)))
                .filter(found -> found.sitting().terms().made().isEmpty()
                        || found.cohort().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<CohortId> cohort(Sitting sitting, SignedIn person) {
        return sitting.terms().made().flatMap(made -> gradebook.cohortOf(sitting.person(), made.quiz(), person.id()));
    }

    @GetMapping
    String attempt(@ModelAttribute("followed") Followed followed, Model model) {
        var sitting = followed.sitting();
        model.addAttribute("quizTitle", sitting.title());
        model.addAttribute(
                "learner", people.withId(sitting.person()).map(Person::name).orElse(""));
        model.addAttribute("questions", explanations.of(sitting));
        model.addAttribute("startedAt", InUtc.second(sitting.started()));
        model.addAttribute("endedAt", sitting.ended().map(InUtc::second).orElse(""));
        model.addAttribute("receipt", sitting.receipt().orElse(""));
        addScore(sitting, model);
        return "gradebook/attempt";
    }

    private void addScore(Sitting sitting, Model model) {
        var entries = entries(sitting.id());
        var earned = sitting.attempt()
                .score()
                .map(score -> (int) Math.round(score.fraction() * 100))
                .orElse(0);
        model.addAttribute("earned", earned);
        model.addAttribute("entries", entries);
        model.addAttribute(
                "percent", entries.isEmpty() ? earned : entries.get(0).percent());
    }

    private List<Entry> entries(AttemptId id) {
        return overrides.of(id).stream().map(this::entry).toList();
    }

    private Entry entry(ScoreOverride set) {
        return new Entry(
                set.percent(),
                set.reason(),
                people.withId(set.by()).map(Person::name).orElse(""),
                InUtc.minute(set.at()));
    }

    /** Sets the score by hand; without a reason nothing is set. */
    @PostMapping("/override")
    String override(
            @ModelAttribute("followed") Followed followed,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        if (followed.cohort().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var problem = problem(percent.strip(), reason.strip());
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", problem);
            model.addAttribute("typedPercent", percent);
            model.addAttribute("typedReason", reason);
            return attempt(followed, model);
        }
        overrides.set(followed.sitting().id(), Integer.parseInt(percent.strip()), reason.strip(), person.id());
        next.addFlashAttribute("notice", "override.set");
        return "redirect:/scores/attempts/" + followed.sitting().id();
    }

    private static String problem(String percent, String reason) {
        if (!percent.matches("[0-9]{1,3}") || Integer.parseInt(percent) > 100) {
            return "override.unsuitable";
        }
        return reason.isEmpty() || reason.length() > ScoreOverride.LONGEST_REASON ? "override.reason.missing" : "";
    }
}
