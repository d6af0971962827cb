package org.liaison.web.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing what to practice, and starting practice and graded quizzes. */
@Controller
class PracticeController {

    private static final List<Integer> LENGTHS = List.of(5, 10, 20);
    private static final List<Mode> MODES =
            List.of(Mode.IMMEDIATE, Mode.ADAPTIVE, Mode.IMMEDIATE_CBM, Mode.DEFERRED, Mode.DEFERRED_CBM);

    private final Pack pack;
    private final QuizOffers offers;
    private final Attempts attempts;
    private final MessageSource messages;
    private final GradedQuizzes quizzes;

    PracticeController(Pack pack, QuizOffers offers, Attempts attempts, MessageSource messages, GradedQuizzes quizzes) {
        this.pack = pack;
        this.offers = offers;
        this.attempts = attempts;
        this.messages = messages;
        this.quizzes = quizzes;
    }

    @GetMapping("/practice")
    String choose(@RequestParam(defaultValue = "") String lesson, @CurrentPerson SignedIn person, Model model) {
        var mine = attempts.of(person.id());
        model.addAttribute("lessons", pack.lessons());
        model.addAttribute("chosen", lesson);
        model.addAttribute("lengths", LENGTHS);
        model.addAttribute("modes", MODES);
        model.addAttribute("key", FormKey.fresh());
        model.addAttribute("open", mine.stream().filter(AttemptSummary::isOpen).toList());
        model.addAttribute("quizzes", quizzes.of(person.id()));
        return "quiz/practice";
    }

    /** Starts practice; a form that was sent twice starts one, and a link without a key starts one each time. */
    @PostMapping("/practice")
    String practice(
            @RequestParam(defaultValue = "") String lesson,
            @RequestParam(defaultValue = "10") String items,
            @RequestParam(defaultValue = "IMMEDIATE") String mode,
            @RequestParam(defaultValue = "") String key,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var plan = plan(lesson, items)
                .flatMap(wanted -> MODES.stream()
                        .filter(known -> known.name().equals(mode))
                        .map(wanted::taken)
                        .findFirst());
        if (plan.isEmpty()) {
            next.addFlashAttribute("problem", "practice.unknown");
            return "redirect:/practice";
        }
        return attempts.start(person.id(), plan.get(), FormKey.orFresh(key))
                .map(id -> "redirect:" + Attempts.path(id))
                .orElseGet(() -> {
                    next.addFlashAttribute("problem", "practice.nothing");
                    return "redirect:/practice";
                });
    }

    private Optional<QuizPlan> plan(String lesson, String items) {
        if (!items.matches("[1-9][0-9]?") || Integer.parseInt(items) > QuizPlan.MOST_ITEMS) {
            return Optional.empty();
        }
        var count = Integer.parseInt(items);
        return lesson.isEmpty()
                ? Optional.of(offers.mixedPractice(word("practice.mixed"), count))
                : lessonId(lesson).flatMap(id -> offers.practice(id, count));
    }

    /** Starts a graded quiz, or goes on with the attempt that is not handed in yet. */
    @PostMapping("/quizzes/{quiz}/attempts")
    String graded(@PathVariable String quiz, @CurrentPerson SignedIn person, RedirectAttributes next) {
        var line = quizzes.find(person.id(), quiz).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return quizzes.begin(person.id(), line)
                .map(id -> "redirect:" + Attempts.path(id))
                .orElseGet(() -> {
                    next.addFlashAttribute(
                            "problem",
                            line.refusal().map(Admission.Refusal::messageKey).orElse("practice.nothing"));
                    return "redirect:/practice";
                });
    }

    private Optional<LessonId> lessonId(String text) {
        return pack.findLesson(text).map(Lesson::id);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
