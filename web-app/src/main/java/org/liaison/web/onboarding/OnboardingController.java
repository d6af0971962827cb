package org.liaison.web.onboarding;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.Attempts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The path, and the start of each of its steps. */
@Controller
@RequestMapping("/onboarding")
class OnboardingController {

    private final Onboarding onboarding;

    OnboardingController(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    @GetMapping
    String path(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("journey", onboarding.of(person.id()));
        return "onboarding/path";
    }

    /** What the placement showed, and the lesson to start with. */
    @GetMapping("/start-here")
    String startHere(@CurrentPerson SignedIn person, Model model) {
        var found = onboarding.startHere(person.id());
        if (found.isEmpty()) {
            return "redirect:/onboarding";
        }
        var journey = onboarding.of(person.id());
        model.addAttribute("found", found.get());
        model.addAttribute("journey", journey);
        model.addAttribute(
                "spared",
                journey.known().stream().mapToInt(task -> task.step().minutes()).sum());
        return "onboarding/start-here";
    }

    @PostMapping("/{step}")
    String start(@CurrentPerson SignedIn person, @PathVariable("step") String id, RedirectAttributes flash) {
        var step = onboarding.step(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var attempt = onboarding.start(person.id(), step);
        if (attempt.isEmpty()) {
            flash.addFlashAttribute("problem", "onboarding.nothing-to-ask");
            return "redirect:/onboarding";
        }
        return "redirect:" + Attempts.path(attempt.get());
    }
}
