package org.liaison.web.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.PersonId;
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
    private final ExtraTimes extraTimes;
    private final Clock clock;

    PracticeController(
            Pack pack,
            QuizOffers offers,
            Attempts attempts,
            MessageSource messages,
            ExtraTimes extraTimes,
            Clock clock) {
        this.pack = pack;
        this.offers = offers;
        this.attempts = attempts;
        this.messages = messages;
        this.extraTimes = extraTimes;
        this.clock = clock;
    }

    @GetMapping("/practice")
    String choose(@RequestParam(defaultValue = "") String lesson, @CurrentPerson SignedIn person, Model model) {
        var mine = attempts.of(person.id());
        var extra = extraTimes.of(person.id());
        model.addAttribute("lessons", pack.lessons());
        model.addAttribute("chosen", lesson);
        model.addAttribute("lengths", LENGTHS);
        model.addAttribute("modes", MODES);
        model.addAttribute("key", FormKey.fresh());
        model.addAttribute("open", mine.stream().filter(AttemptSummary::isOpen).toList());
        model.addAttribute(
                "quizzes",
                offers.all().stream()
                        .map(offer -> OfferLine.of(offer, mine, extra))
                        .toList());
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

    /** Starts the graded quiz of a lesson, or goes on with the one that is not handed in yet. */
    @PostMapping("/quizzes/{lesson}/attempts")
    String graded(@PathVariable String lesson, @CurrentPerson SignedIn person, RedirectAttributes next) {
        var offer = lessonId(lesson)
                .flatMap(offers::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (isClosed(offer, person.id())) {
            next.addFlashAttribute("problem", "practice.closed");
            return "redirect:/practice";
        }
        var id = attempts.start(person.id(), offer.plan(), gradedKey(person.id(), offer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:" + Attempts.path(id);
    }

    /** Whether nobody with this person's time may begin any more; one that is open goes on by its own clock. */
    private boolean isClosed(QuizOffer offer, PersonId person) {
        var closes = offer.rules().timing().closes(extraTimes.of(person));
        return closes.filter(end -> !clock.instant().isBefore(end)).isPresent()
                && attempts.of(person).stream().noneMatch(attempt -> attempt.isOpen() && offer.isTakenBy(attempt));
    }

    /** Counts only what is handed in, so that all starts before that are one and the same. */
    private String gradedKey(PersonId person, QuizOffer offer) {
        var handedIn = attempts.of(person).stream()
                .filter(offer::isTakenBy)
                .filter(attempt -> !attempt.isOpen())
                .count();
        return "graded " + offer.lesson() + " " + handedIn;
    }

    private Optional<LessonId> lessonId(String text) {
        return pack.findLesson(text).map(Lesson::id);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US);
    }

    /**
     * A graded quiz as the page lists it.
     *
     * @param best the best score so far in percent; empty before the first is handed in
     * @param minutes how long this learner has from the start; 0 for no limit
     * @param closing until when this learner may begin; empty for ever
     */
    public record OfferLine(
            QuizOffer offer, Optional<AttemptSummary> open, Optional<Integer> best, long minutes, String closing) {

        static OfferLine of(QuizOffer offer, List<AttemptSummary> mine, ExtraTime extra) {
            var timing = offer.rules().timing();
            var taken = mine.stream().filter(offer::isTakenBy).toList();
            return new OfferLine(
                    offer,
                    taken.stream().filter(AttemptSummary::isOpen).findFirst(),
                    taken.stream()
                            .flatMap(attempt -> attempt.percent().stream())
                            .max(Integer::compare),
                    timing.minutesWith(extra),
                    new Rules(offer.rules().mode(), new Timing(timing.limit(), timing.closes(extra))).closing());
        }
    }
}
