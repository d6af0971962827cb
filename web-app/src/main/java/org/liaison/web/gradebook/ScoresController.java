package org.liaison.web.gradebook;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.SignedIn;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.QuizOffers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scores of everybody at the quizzes of the lessons. */
@Controller
class ScoresController {

    private final Scores scores;
    private final QuizOffers offers;
    private final Cohorts cohorts;

    ScoresController(Scores scores, QuizOffers offers, Cohorts cohorts) {
        this.cohorts = cohorts;
        this.scores = scores;
        this.offers = offers;
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
}
