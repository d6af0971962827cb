package org.liaison.web.gradebook;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.assignment.Publication;
import org.liaison.web.assignment.Publications;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.AttemptId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The scores of a cohort, for the instructor who follows it: on the screen by the page, and as a file as a whole. */
@Controller
@RequestMapping("/cohorts/{id:[0-9a-f-]{36}}")
class GradebookController {

    private static final int LEARNERS = 50;

    private final Gradebook gradebook;
    private final GradebookFiles files;
    private final Cohorts cohorts;
    private final Publications publications;
    private final CellWords words;

    GradebookController(
            Gradebook gradebook, GradebookFiles files, Cohorts cohorts, Publications publications, CellWords words) {
        this.words = words;
        this.gradebook = gradebook;
        this.files = files;
        this.cohorts = cohorts;
        this.publications = publications;
    }

    @ModelAttribute("cohort")
    Cohort cohort(@PathVariable CohortId id, @CurrentPerson SignedIn person) {
        return cohorts.find(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ModelAttribute("filter")
    ScoreFilter filter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String quiz,
            @RequestParam(defaultValue = "false") boolean missing) {
        return ScoreFilter.of(name, quiz, missing);
    }

    @GetMapping("/scores")
    String scores(
            @ModelAttribute("cohort") Cohort cohort,
            @ModelAttribute("filter") ScoreFilter filter,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = gradebook.page(cohort.id(), filter, after, LEARNERS);
        model.addAttribute("page", page);
        model.addAttribute(
                "lines",
                page.lines().stream().map(line -> shown(line, page.columns())).toList());
        model.addAttribute("quizzes", publications.to(cohort.id()));
        model.addAttribute("chosen", filter.quiz().map(quiz -> quiz.value()).orElse(""));
        model.addAttribute("later", !after.isEmpty());
        return "gradebook/cohort";
    }

    /** A learner with what their cells say. */
    public record Shown(Gradebook.Learner learner, List<ShownCell> cells) {}

    /**
     * What a cell says.
     *
     * @param attempt where it leads; null for nowhere
     * @param label the same for somebody who hears nothing of its row and column
     */
    public record ShownCell(@Nullable String attempt, String text, String label) {}

    private Shown shown(Gradebook.Line line, List<Publication> columns) {
        return new Shown(
                line.learner(),
                IntStream.range(0, columns.size())
                        .mapToObj(at -> shown(
                                line.cells().get(at),
                                line.learner().name(),
                                columns.get(at).title()))
                        .toList());
    }

    private ShownCell shown(Cell cell, String learner, String quiz) {
        var text = words.of(cell);
        return new ShownCell(
                cell.attempt().map(AttemptId::value).orElse(null),
                text,
                words.of("gradebook.cell.of", text, learner, quiz));
    }

    @GetMapping("/scores.csv")
    ResponseEntity<StreamingResponseBody> csv(
            @ModelAttribute("cohort") Cohort cohort, @ModelAttribute("filter") ScoreFilter filter) {
        return file(new MediaType("text", "csv"), "scores.csv", into -> files.csv(cohort, filter, into));
    }

    @GetMapping("/scores.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(
            @ModelAttribute("cohort") Cohort cohort, @ModelAttribute("filter") ScoreFilter filter) {
        var type = new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return file(type, "scores.xlsx", into -> files.xlsx(cohort, filter, into));
    }

    private static ResponseEntity<StreamingResponseBody> file(MediaType type, String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }
}
