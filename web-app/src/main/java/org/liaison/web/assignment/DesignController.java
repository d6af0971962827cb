package org.liaison.web.assignment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.Rules;
import org.liaison.web.quiz.RulesForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Designing a quiz in two steps: first its blueprint, then its title and rules.
 *
 * <p>The first step is a form that is asked for, not sent, so that what is available can be counted as often as one likes. Nothing is
 * kept before the second step.
 */
@Controller
@RequestMapping({"/quizzes/new", "/quizzes/{id:[0-9a-f-]{36}}/edit"})
class DesignController {

    private static final String STARTED = "started";

    private final MadeQuizzes quizzes;
    private final Pack pack;
    private final Assembly assembly;

    DesignController(MadeQuizzes quizzes, Pack pack, Assembly assembly) {
        this.quizzes = quizzes;
        this.pack = pack;
        this.assembly = assembly;
    }

    /** The blueprint, with what there is for it. */
    @GetMapping
    String blueprint(
            @PathVariable(required = false) @Nullable QuizId id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @CurrentPerson SignedIn person,
            Model model) {
        var quiz = own(id, person);
        var form = fields.containsKey(STARTED)
                ? DesignForm.sent(pack, fields)
                : quiz.map(old -> DesignForm.of(old.design())).orElseGet(() -> DesignForm.sent(pack, fields));
        show(quiz, form, model);
        return htmx ? "assignment/blueprint :: stock" : "assignment/blueprint";
    }

    /** The title and the rules of a blueprint that can be filled; one that cannot comes back with the reason. */
    @GetMapping("/rules")
    String rules(
            @PathVariable(required = false) @Nullable QuizId id,
            @RequestParam MultiValueMap<String, String> fields,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            Model model) {
        var quiz = own(id, person);
        var form = DesignForm.sent(pack, fields);
        if (isRefused(quiz, form, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "assignment/blueprint";
        }
        var design = quiz.map(MadeQuiz::design);
        return rulesPage(
                design.map(Design::title).orElse(""),
                RulesForm.of(design.map(Design::rules).orElse(Rules.USUAL)),
                model);
    }

    /** Keeps the design: as a new quiz, or as a new version. */
    @PostMapping("/rules")
    String keep(
            @PathVariable(required = false) @Nullable QuizId id,
            @RequestParam MultiValueMap<String, String> fields,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var quiz = own(id, person);
        var form = DesignForm.sent(pack, fields);
        if (isRefused(quiz, form, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "assignment/blueprint";
        }
        var title = Optional.ofNullable(fields.getFirst("title")).orElse("").strip();
        var rules = RulesForm.sent(fields.toSingleValueMap());
        var problem =
                title.isEmpty() || title.length() > Design.LONGEST_TITLE ? "design.title.missing" : rules.problem();
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", problem);
            return rulesPage(title, rules, model);
        }
        var design = new Design(
                title, form.parts(pack), form.kindsMeant(), rules.rules().orElseThrow());
        next.addFlashAttribute("notice", quiz.isPresent() ? "design.revised" : "design.made");
        return "redirect:/quizzes/" + kept(quiz, design, person);
    }

    private QuizId kept(Optional<MadeQuiz> quiz, Design design, SignedIn person) {
        quiz.ifPresent(old -> quizzes.revise(old.id(), design));
        return quiz.map(MadeQuiz::id).orElseGet(() -> quizzes.add(design, person.id()));
    }

    private String rulesPage(String title, RulesForm rules, Model model) {
        model.addAttribute("called", title);
        model.addAttribute("rules", rules);
        return "assignment/rules";
    }

    /** Shows the blueprint; says whether it cannot be filled. */
    private boolean isRefused(Optional<MadeQuiz> quiz, DesignForm form, Model model) {
        var stock = show(quiz, form, model);
        var problems = form.problems(pack);
        model.addAttribute("problems", problems);
        model.addAttribute("refused", true);
        return !problems.isEmpty() || !stock.suffices();
    }

    private Stock show(Optional<MadeQuiz> quiz, DesignForm form, Model model) {
        var stock = Stock.of(form, pack, assembly);
        model.addAttribute(
                "path", quiz.map(old -> "/quizzes/" + old.id() + "/edit").orElse("/quizzes/new"));
        model.addAttribute("quizTitle", quiz.map(old -> old.design().title()).orElse(""));
        model.addAttribute("stock", stock);
        model.addAttribute("fields", form.fields());
        model.addAttribute("problems", List.of());
        model.addAttribute(
                "kinds",
                Arrays.stream(Kind.values())
                        .map(kind -> new Tick(kind.name(), form.kinds().contains(kind)))
                        .toList());
        return stock;
    }

    /** A box to tick. */
    public record Tick(String name, boolean ticked) {}

    private Optional<MadeQuiz> own(@Nullable QuizId id, SignedIn person) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(
                quizzes.find(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
