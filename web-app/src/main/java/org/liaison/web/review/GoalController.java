package org.liaison.web.review;

import java.time.Clock;
import java.time.Instant;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting one's goal for a week, or doing without. */
@Controller
@RequestMapping("/review/goal")
class GoalController {

    private final WeeklyGoals goals;
    private final Clock clock;

    GoalController(WeeklyGoals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @PostMapping
    String set(@RequestParam int days, @CurrentPerson SignedIn person, RedirectAttributes next) {
        if (days < 0 || days > Week.MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        goals.set(person.id(), days, Instant.ofEpochMilli(clock.millis()));
        next.addFlashAttribute("notice", days == 0 ? "goal.off" : "goal.set");
        return "redirect:/review";
    }

    /** For a browser that loads the address of the form anew. */
    @GetMapping
    String back() {
        return "redirect:/review";
    }
}
