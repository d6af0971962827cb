package org.liaison.web.lesson;

import java.util.Optional;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.Shell;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.PracticePacks;
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

/** The copy of a lesson that a browser keeps: its text and facts, and practice that needs no connection. It names nobody. */
@Controller
@RequestMapping("/offline/lessons/{lesson}")
class LessonCopyController {

    private static final String ATTEMPT = "[0-9a-f-]{36}";

    private final LessonPages pages;
    private final PracticePacks packs;

    LessonCopyController(LessonPages pages, PracticePacks packs) {
        this.pages = pages;
        this.packs = packs;
    }

    /** Starts the practice that goes with the copy, and leads to the copy. */
    @PostMapping
    String make(@CurrentPerson SignedIn person, @PathVariable("lesson") String id) {
        var lesson = page(id).lesson().id();
        var practice =
                person.roles().contains(Role.LEARNER) ? packs.start(person.id(), lesson) : Optional.<AttemptId>empty();
        return "redirect:/offline/lessons/" + lesson
                + practice.map(attempt -> "?practice=" + attempt).orElse("");
    }

    @GetMapping
    String copy(
            @CurrentPerson SignedIn person,
            @PathVariable("lesson") String id,
            @RequestParam(defaultValue = "") String practice,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var page = page(id);
        model.addAttribute("shell", shell.bare());
        model.addAttribute("page", page);
        if (!practice.isEmpty()) {
            var lesson = page.lesson().id();
            model.addAttribute(
                    "pack", packs.of(attempt(practice), person.id(), lesson).orElseThrow(this::unknown));
        }
        return "lesson/copy";
    }

    private AttemptId attempt(String text) {
        if (!text.matches(ATTEMPT)) {
            throw unknown();
        }
        return new AttemptId(text);
    }

    private LessonPage page(String id) {
        return pages.withId(id).orElseThrow(this::unknown);
    }

    private ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
