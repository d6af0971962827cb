package org.liaison.web.review;

import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.Attempts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Today's review, and its start. */
@Controller
@RequestMapping("/review")
class ReviewController {

    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    String today(@CurrentPerson SignedIn person, Model model) {
        var today = reviews.today(person.id());
        model.addAttribute("due", today.due());
        model.addAttribute("open", today.open().orElse(null));
        model.addAttribute("week", today.week());
        return "review/today";
    }

    @PostMapping
    String start(@RequestParam(defaultValue = "no") String sure, @CurrentPerson SignedIn person) {
        return reviews.start(person.id(), sure.equals("yes") ? Mode.IMMEDIATE_CBM : Mode.IMMEDIATE)
                .map(attempt -> "redirect:" + Attempts.path(attempt))
                .orElse("redirect:/review");
    }
}
