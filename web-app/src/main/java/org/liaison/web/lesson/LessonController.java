package org.liaison.web.lesson;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaison.content.LessonId;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.progress.Progress;
import org.liaison.web.progress.Share;
import org.liaison.web.quiz.FormKey;
import org.liaison.web.quiz.QuizOffers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lessons, and reading one. */
@Controller
@RequestMapping("/learn")
class LessonController {

    private static final int PRACTICE_ITEMS = 6;

    private final LessonPages pages;
    private final Readings readings;
    private final Progress progress;
    private final QuizOffers offers;
    private final SectionChecks checks;
    private final Clock clock;

    LessonController(
            LessonPages pages,
            Readings readings,
            Progress progress,
            QuizOffers offers,
            SectionChecks checks,
            Clock clock) {
        this.pages = pages;
        this.readings = readings;
        this.progress = progress;
        this.offers = offers;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * A lesson in the list.
     *
     * @param read when it was read; null when it was not
     * @param current whether it is the first that is not read yet
     */
    record Line(LessonPage page, @Nullable Instant read, Share share, boolean current) {}

    @GetMapping
    String lessons(@CurrentPerson SignedIn person, Model model) {
        var read = readings.of(person.id());
        var knowledge = progress.of(person.id());
        var current = pages.all().stream()
                .map(page -> page.lesson().id())
                .filter(id -> !read.containsKey(id))
                .findFirst();
        model.addAttribute(
                "lines",
                pages.all().stream()
                        .map(page -> new Line(
                                page,
                                read.get(page.lesson().id()),
                                knowledge.among(page.lesson().facts()),
                                current.filter(page.lesson().id()::equals).isPresent()))
                        .toList());
        model.addAttribute("learner", person.roles().contains(Role.LEARNER));
        model.addAttribute("read", known(read.keySet()));
        return "lesson/list";
    }

    @GetMapping("/{lesson}")
    String lesson(
            @CurrentPerson SignedIn person,
            @PathVariable("lesson") String id,
            @RequestParam(defaultValue = "0") int check,
            @RequestParam(defaultValue = "") String answer,
            Model model) {
        var page = page(id);
        model.addAttribute("checks", checks(page, check, answer));
        var read = readings.of(person.id());
        model.addAttribute("page", page);
        model.addAttribute("read", read);
        model.addAttribute("learner", person.roles().contains(Role.LEARNER));
        model.addAttribute("gradable", offers.of(page.lesson().id()).isPresent());
        model.addAttribute("practiceItems", PRACTICE_ITEMS);
        model.addAttribute("practiceKey", FormKey.fresh());
        model.addAttribute("share", progress.of(person.id()).among(page.lesson().facts()));
        return "lesson/lesson";
    }

    /** The questions after the sections, the one that was answered explained in place. */
    private Map<Integer, Check> checks(LessonPage page, int answered, String answer) {
        var all = checks.of(page);
        checks.answered(page, answered, answer).ifPresent(check -> all.put(answered, check));
        return all;
    }

    @PostMapping("/{lesson}/read")
    String markRead(@CurrentPerson SignedIn person, @PathVariable("lesson") String id, RedirectAttributes flash) {
        var page = page(id);
        readings.add(person.id(), page.lesson().id(), clock.instant());
        flash.addFlashAttribute("notice", "lesson.read.kept");
        return "redirect:/learn/" + page.lesson().id();
    }

    private LessonPage page(String id) {
        return pages.withId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How many of these lessons the pack has. */
    private long known(Set<LessonId> ids) {
        return pages.all().stream()
                .filter(page -> ids.contains(page.lesson().id()))
                .count();
    }
}
