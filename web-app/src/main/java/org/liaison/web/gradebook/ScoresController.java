package org.liaison.web.gradebook;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Explanations;
import org.liaison.web.quiz.QuizOffers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The scores, and one attempt as its learner saw it. */
@Controller
class ScoresController {

    private final Scores scores;
    private final QuizOffers offers;
    private final Attempts attempts;
    private final People people;
    private final Explanations explanations;
    private final Cohorts cohorts;

    ScoresController(
            Scores scores,
            QuizOffers offers,
            Attempts attempts,
            People people,
            Explanations explanations,
            Cohorts cohorts) {
        this.cohorts = cohorts;
        this.scores = scores;
        this.offers = offers;
        this.attempts = attempts;
        this.people = people;
        this.explanations = explanations;
    }

    @GetMapping("/scores")
    String scores(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String quiz,
            @RequestParam(defaultValue = "") String cohort,
            @CurrentPerson SignedIn person,
            Model model) {
        var own = cohorts.of(person.id());
        model.addAttribute("lines", scores.lines(name, quiz, members(own, cohort)));
        model.addAttribute("cohorts", own);
        model.addAttribute("cohort", cohort);
        model.addAttribute("quizzes", offers.all());
        model.addAttribute("name", name);
        model.addAttribute("quiz", quiz);
        return "gradebook/scores";
    }

    /** Everybody, or the members of one of these cohorts; of one that is not among them, nobody. */
    private Predicate<PersonId> members(List<Cohort> own, String wanted) {
        if (wanted.isEmpty()) {
            return anybody -> true;
        }
        return own.stream()
                .filter(cohort -> cohort.id().value().equals(wanted))
                .findFirst()
                .map(cohort -> cohorts.members(cohort.id()))
                .orElse(Set.of())::contains;
    }

    /** Only what is graded and handed in: an attempt in progress is the learner's alone. */
    @GetMapping("/scores/attempts/{id:[0-9a-f-]{36}}")
    String attempt(@PathVariable AttemptId id, Model model) {
        var sitting = attempts.sitting(id)
                .filter(found -> found.kind() == AttemptKind.GRADED && found.isOver())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("quizTitle", sitting.title());
        model.addAttribute(
                "learner", people.withId(sitting.person()).map(Person::name).orElse(""));
        model.addAttribute("questions", explanations.of(sitting));
        model.addAttribute("startedAt", InUtc.second(sitting.started()));
        model.addAttribute("endedAt", sitting.ended().map(InUtc::second).orElse(""));
        model.addAttribute("receipt", sitting.receipt().orElse(""));
        model.addAttribute(
                "percent",
                sitting.attempt()
                        .score()
                        .map(score -> Math.round(score.fraction() * 100))
                        .orElse(0L));
        return "gradebook/attempt";
    }
}
