package org.liaison.web.drill;

import java.util.Locale;
import java.util.Optional;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.progress.mixup.Contrast;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Drawn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts the practice of a drill, or goes on with it. */
@Controller
class DrillController {

    private final Drills drills;
    private final Contrast contrast;
    private final Attempts attempts;
    private final Pack pack;
    private final MessageSource messages;

    DrillController(Drills drills, Contrast contrast, Attempts attempts, Pack pack, MessageSource messages) {
        this.drills = drills;
        this.contrast = contrast;
        this.attempts = attempts;
        this.pack = pack;
        this.messages = messages;
    }

    @PostMapping("/drills/{id:[0-9a-f-]{36}}")
    String start(@PathVariable String id, @CurrentPerson SignedIn person, RedirectAttributes next) {
        var drill = drills.find(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var attempt = drill.attempt().or(() -> begun(drill, person));
        if (attempt.isEmpty()) {
            next.addFlashAttribute("problem", "practice.nothing");
            return "redirect:/";
        }
        return "redirect:" + Attempts.path(attempt.get());
    }

    private Optional<AttemptId> begun(Drill drill, SignedIn person) {
        var startKey = "drill " + drill.id();
        var items = contrast.items(drill.pair(), startKey.hashCode());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var attempt = attempts.start(
                person.id(), new Drawn(AttemptKind.PRACTICE, title(drill), Optional.empty(), items), startKey);
        drills.started(drill, person.id(), attempt);
        return Optional.of(attempt);
    }

    private String title(Drill drill) {
        return messages.getMessage(
                "mix-ups.or", new Object[] {label(drill.wanted()), label(drill.chosen())}, Locale.US);
    }

    private String label(EntityId id) {
        return pack.findEntity(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .label();
    }
}
