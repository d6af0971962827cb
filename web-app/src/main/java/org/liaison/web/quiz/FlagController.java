package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Flagging a question: it changes no answer, and what was filled in beside it comes back as it was. */
@Controller
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}/flag")
class FlagController {

    private final Desk desk;
    private final Flags flags;

    FlagController(Desk desk, Flags flags) {
        this.desk = desk;
        this.flags = flags;
    }

    @PostMapping
    String flag(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam boolean flagged,
            @RequestParam MultiValueMap<String, String> form,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            Model model) {
        var sitting = desk.own(id, person);
        var slot = desk.slot(sitting, number);
        flags.set(id, slot, flagged);
        return sitting.attempt().takes(slot) && form.containsKey(Submission.KEY)
                ? desk.asked(sitting, slot, new Fields(form), "", request, model)
                : back(id, number);
    }

    /** For a browser that loads the address of the form anew. */
    @GetMapping
    String back(@PathVariable AttemptId id, @PathVariable int number) {
        return "redirect:" + Attempts.path(id) + "/questions/" + number;
    }
}
