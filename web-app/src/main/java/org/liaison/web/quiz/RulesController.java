package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the graded quizzes are taken, for instructors to see and to set. */
@Controller
class RulesController {

    private static final int MOST_MINUTES = 600;
    private static final List<Mode> MODES =
            Arrays.stream(Mode.values()).filter(mode -> mode != Mode.ADAPTIVE).toList();

    private final Pack pack;
    private final QuizOffers offers;
    private final QuizRules rules;

    RulesController(Pack pack, QuizOffers offers, QuizRules rules) {
        this.pack = pack;
        this.offers = offers;
        this.rules = rules;
    }

    @GetMapping("/quizzes")
    String list(Model model) {
        model.addAttribute("offers", offers.all());
        return "quiz/rules-list";
    }

    @GetMapping("/quizzes/{lesson}/rules")
    String form(@PathVariable String lesson, Model model) {
        model.addAttribute("offer", known(lesson));
        model.addAttribute("modes", MODES);
        return "quiz/rules";
    }

    @PostMapping("/quizzes/{lesson}/rules")
    String set(
            @PathVariable String lesson,
            @RequestParam Mode mode,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String until,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var offer = known(lesson);
        var timing = timing(minutes.strip(), until.strip());
        if (timing.isEmpty() || !MODES.contains(mode)) {
            next.addFlashAttribute("problem", "rules.unsuitable");
            return "redirect:/quizzes/" + lesson + "/rules";
        }
        rules.set(offer.lesson(), new Rules(mode, timing.get()), person.id());
        next.addFlashAttribute("notice", "rules.set");
        return "redirect:/quizzes";
    }

    /** What the fields say; empty when they make no sense. */
    private static Optional<Timing> timing(String minutes, String until) {
        if (!minutes.matches("([1-9][0-9]{0,2})?")
                || number(minutes).filter(count -> count > MOST_MINUTES).isPresent()) {
            return Optional.empty();
        }
        try {
            var end = until.isEmpty()
                    ? Optional.<Instant>empty()
                    : Optional.of(LocalDateTime.parse(until).toInstant(ZoneOffset.UTC));
            return Optional.of(new Timing(number(minutes).map(Duration::ofMinutes), end));
        } catch (DateTimeParseException unsuitable) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
    }

    private QuizOffer known(String lesson) {
        return pack.findLesson(lesson)
                .flatMap(found -> offers.of(found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
