package org.liaison.web.quiz.another;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Drawn;
import org.liaison.web.quiz.FormKey;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts practice of one question like one that the learner has seen the answer of. */
@Controller
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}/another")
class AnotherController {

    private final Attempts attempts;
    private final Another another;
    private final MessageSource messages;

    AnotherController(Attempts attempts, Another another, MessageSource messages) {
        this.attempts = attempts;
        this.another = another;
        this.messages = messages;
    }

    /** A form sent twice starts one practice. */
    @PostMapping
    String start(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String key,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var sitting = attempts.explained(id, number, person.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var startKey = "another " + FormKey.orFresh(key);
        var item = another.like(sitting.item(number - 1), startKey.hashCode());
        if (item.isEmpty()) {
            next.addFlashAttribute("problem", "another.none");
            return back(id, number);
        }
        var title = messages.getMessage("another.title", null, Locale.US);
        var drawn = new Drawn(AttemptKind.PRACTICE, title, Optional.empty(), List.of(item.get()));
        return "redirect:" + Attempts.path(attempts.start(person.id(), drawn, startKey));
    }

    /** For a browser that loads the address of the form anew. */
    @GetMapping
    String back(@PathVariable AttemptId id, @PathVariable int number) {
        return "redirect:" + Attempts.path(id) + "/questions/" + number;
    }
}
