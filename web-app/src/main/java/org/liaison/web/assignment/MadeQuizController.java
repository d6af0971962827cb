package org.liaison.web.assignment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.RulesForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One quiz of an instructor's own: what it is, how its forms look, and who has to take it. */
@Controller
@RequestMapping("/quizzes/{id:[0-9a-f-]{36}}")
class MadeQuizController {

    private final MadeQuizzes quizzes;
    private final Publications publications;
    private final Cohorts cohorts;
    private final Previews previews;
    private final Pack pack;
    private final Clock clock;

    MadeQuizController(
            MadeQuizzes quizzes,
            Publications publications,
            Cohorts cohorts,
            Previews previews,
            Pack pack,
            Clock clock) {
        this.quizzes = quizzes;
        this.publications = publications;
        this.cohorts = cohorts;
        this.previews = previews;
        this.pack = pack;
        this.clock = clock;
    }

    /**
     * A cohort that may have to take it.
     *
     * @param due when it is due, as a field has it; empty where it is not published
     * @param words the same in words
     */
    public record Addressee(CohortId id, String title, int members, String due, String words) {}

    /**
     * How many items of which lesson.
     *
     * @param band the key of the word for their difficulty
     */
    public record Row(String lesson, String band, int items) {}

    @ModelAttribute("quiz")
    MadeQuiz quiz(@PathVariable QuizId id, @CurrentPerson SignedIn person) {
        return quizzes.find(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String show(@ModelAttribute("quiz") MadeQuiz quiz, @CurrentPerson SignedIn person, Model model) {
        var design = quiz.design();
        model.addAttribute("design", design);
        model.addAttribute(
                "rows",
                design.parts().stream()
                        .map(part -> new Row(
                                pack.findLesson(part.lesson())
                                        .map(Lesson::title)
                                        .orElse(part.lesson().value()),
                                part.band().map(band -> "band." + band).orElse(""),
                                part.items()))
                        .toList());
        model.addAttribute(
                "kinds",
                design.kinds().size() == Kind.values().length
                        ? List.of()
                        : design.kinds().stream().sorted().toList());
        model.addAttribute("rules", RulesForm.of(design.rules()));
        model.addAttribute("addressees", addressees(quiz.id(), person));
        return "assignment/quiz";
    }

    private List<Addressee> addressees(QuizId quiz, SignedIn person) {
        var published = publications.of(quiz).stream().collect(toMap(Publication::cohort, identity()));
        return cohorts.of(person.id()).stream()
                .filter(Cohort::isTaught)
                .map(cohort -> addressee(cohort, Optional.ofNullable(published.get(cohort.id()))))
                .toList();
    }

    private static Addressee addressee(Cohort cohort, Optional<Publication> published) {
        return new Addressee(
                cohort.id(),
                cohort.title(),
                cohort.members(),
                RulesForm.field(published.map(Publication::due)),
                published.map(Publication::dueInWords).orElse(""));
    }

    @GetMapping("/preview")
    String preview(@ModelAttribute("quiz") MadeQuiz quiz, Model model) {
        model.addAttribute("design", quiz.design());
        model.addAttribute("forms", previews.of(quiz));
        return "assignment/preview";
    }

    /** Publishes to each cohort that is ticked; nothing is published where a day does not fit. */
    @PostMapping("/publish")
    String publish(
            @ModelAttribute("quiz") MadeQuiz quiz,
            @RequestParam MultiValueMap<String, String> fields,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var chosen = chosen(fields, person);
        if (chosen.isEmpty()) {
            next.addFlashAttribute("problem", "publish.unsuitable");
        } else {
            chosen.forEach((cohort, due) -> publications.publish(quiz.id(), cohort, due));
            next.addFlashAttribute("notice", "publish.done");
        }
        return "redirect:/quizzes/" + quiz.id();
    }

    /** When it is due for each cohort that is ticked; nothing where one is not this instructor's, or has no day to come. */
    private Map<CohortId, Instant> chosen(MultiValueMap<String, String> fields, SignedIn person) {
        var own = cohorts.of(person.id()).stream()
                .filter(Cohort::isTaught)
                .map(cohort -> cohort.id().value())
                .toList();
        var ticked = fields.getOrDefault("cohort", List.of());
        return own.containsAll(ticked) && ticked.stream().allMatch(cohort -> isToCome(due(fields, cohort)))
                ? ticked.stream()
                        .distinct()
                        .collect(toMap(
                                CohortId::new,
                                cohort -> RulesForm.moment(due(fields, cohort)).orElseThrow()))
                : Map.of();
    }

    private static String due(MultiValueMap<String, String> fields, String cohort) {
        return Optional.ofNullable(fields.getFirst("due-" + cohort)).orElse("").strip();
    }

    private boolean isToCome(String text) {
        return RulesForm.isMoment(text)
                && RulesForm.moment(text).filter(clock.instant()::isBefore).isPresent();
    }

    @PostMapping("/withdraw")
    String withdraw(@ModelAttribute("quiz") MadeQuiz quiz, @RequestParam CohortId back, RedirectAttributes next) {
        publications.withdraw(quiz.id(), back);
        next.addFlashAttribute("notice", "publish.withdrawn");
        return "redirect:/quizzes/" + quiz.id();
    }
}
