package org.liaison.web.lesson;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Explains the answer to a section's question in place, for a script; without one the whole lesson comes back with it. */
@Controller
class CheckController {

    private final LessonPages pages;
    private final SectionChecks checks;

    CheckController(LessonPages pages, SectionChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    @GetMapping(value = "/learn/{lesson}", params = "check", headers = "HX-Request=true")
    String check(
            @PathVariable("lesson") String id,
            @RequestParam int check,
            @RequestParam(defaultValue = "") String answer,
            Model model) {
        var page = pages.withId(id).orElseThrow(CheckController::unknown);
        model.addAttribute("page", page);
        model.addAttribute("check", checks.answered(page, check, answer).orElseThrow(CheckController::unknown));
        return "lesson/check :: check";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
