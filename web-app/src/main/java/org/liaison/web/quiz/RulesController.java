package org.liaison.web.quiz;

import java.util.Map;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the graded quizzes are taken, for instructors to see and to set. */
@Controller
class RulesController {

    private final Pack pack;
    private final QuizOffers offers;
    private final QuizRules rules;

    RulesController(Pack pack, QuizOffers offers, QuizRules rules) {
        this.pack = pack;
        this.offers = offers;
        this.rules = rules;
    }

    @GetMapping("/quizzes/{lesson}/rules")
    String form(@PathVariable String lesson, Model model) {
        var offer = known(lesson);
        model.addAttribute("offer", offer);
        model.addAttribute("rules", RulesForm.of(offer.rules()));
        return "quiz/rules";
    }

    @PostMapping("/quizzes/{lesson}/rules")
    String set(
            @PathVariable String lesson,
            @RequestParam Map<String, String> fields,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        known(lesson);
        var sent = RulesForm.sent(fields);
        var problem = sent.problem().isEmpty() && neverCloses(sent) ? "rules.unsuitable.close" : sent.problem();
        if (!problem.isEmpty()) {
            next.addFlashAttribute("problem", problem);
            return "redirect:/quizzes/" + lesson + "/rules";
        }
        rules.set(new LessonId(lesson), sent.rules().orElseThrow(), person.id());
        next.addFlashAttribute("notice", "rules.set");
        return "redirect:/quizzes";
    }

    /** The quiz of a lesson is never due, so that what waits for its close needs one. */
    private static boolean neverCloses(RulesForm sent) {
        return sent.disclosure().equals(Disclosure.AFTER_CLOSE.name())
                && sent.until().isEmpty();
    }

    private QuizOffer known(String lesson) {
        return pack.findLesson(lesson)
                .flatMap(found -> offers.of(found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
