package org.liaison.web.gradebook;

import org.liaison.web.account.People;
import org.liaison.web.account.Person;
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

    ScoresController(Scores scores, QuizOffers offers, Attempts attempts, People people, Explanations explanations) {
        this.scores = scores;
        this.offers = offers;
        this.attempts = attempts;
        this.people = people;
        this.explanations = explanations;
    }

    @GetMapping("/scores")
    String scores(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String quiz, Model model) {
        model.addAttribute("lines", scores.lines(name, quiz));
        model.addAttribute("quizzes", offers.all());
        model.addAttribute("name", name);
        model.addAttribute("quiz", quiz);
        return "gradebook/scores";
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
