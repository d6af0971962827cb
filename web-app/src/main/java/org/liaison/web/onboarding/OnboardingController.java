package org.liaison.web.onboarding;

import org.liaison.content.Stage;
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

    /** The rules of a step's questions, to be read before they are begun; those begun already are gone on with. */
    @GetMapping("/{step}")
    String before(@CurrentPerson SignedIn person, @PathVariable("step") String id, Model model) {
        var task = onboarding
                .of(person.id())
                .task(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (task.open().isPresent()) {
            return "redirect:" + Attempts.path(task.open().get());
        }
        if (!task.asks() || task.step().kind() == Stage.Kind.PLACEMENT) {
            return "redirect:/onboarding";
        }
        model.addAttribute("task", task);
        return "onboarding/before";
    }

    @PostMapping("/{step}")
    String start(@CurrentPerson SignedIn person, @PathVariable("step") String id, RedirectAttributes flash) {
        var step = onboarding.step(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var attempt = onboarding.start(person.id(), step);
        if (attempt.isPresent()) {
            return "redirect:" + Attempts.path(attempt.get());
        }
        if (step.rules().attempts() > 0) {
            return "redirect:/onboarding/" + step.id();
        }
        flash.addFlashAttribute("problem", "onboarding.nothing-to-ask");
        return "redirect:/onboarding";
    }
}
