package org.liaison.web.itemreport;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Sitting;
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

/** Takes reports of problems from the learner who was asked the question and has seen its answer. */
@Controller
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}/report")
class ReportController {

    private final Attempts attempts;
    private final ItemReports reports;
    private final Clock clock;

    ReportController(Attempts attempts, ItemReports reports, Clock clock) {
        this.attempts = attempts;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable AttemptId id, @PathVariable int number, @CurrentPerson SignedIn person, Model model) {
        return page(judged(id, number, person), number, "", "", "", model);
    }

    @PostMapping
    String report(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String comment,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var sitting = judged(id, number, person);
        var words = comment.replace("\r\n", "\n").replace("\u0000", "").strip();
        var chosen = Reason.named(reason);
        var problem = problem(chosen, words);
        if (problem.isEmpty() && !reports.add(report(sitting, number, chosen.orElseThrow(), words))) {
            problem = "report.problem.many";
        }
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(sitting, number, reason, words, problem, model);
        }
        next.addFlashAttribute("notice", "report.kept");
        return "redirect:" + Attempts.path(id) + "/questions/" + number;
    }

    private Sitting judged(AttemptId id, int number, SignedIn person) {
        return attempts.explained(id, number, person.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String problem(Optional<Reason> reason, String comment) {
        if (reason.isEmpty()) {
            return "report.problem.reason";
        }
        if (comment.length() > ItemReport.LONGEST_COMMENT) {
            return "report.problem.long";
        }
        return reason.get() == Reason.OTHER && comment.isEmpty() ? "report.problem.comment" : "";
    }

    private ItemReport report(Sitting sitting, int number, Reason reason, String comment) {
        return new ItemReport(
                ReportId.random(),
                sitting.id(),
                number - 1,
                sitting.item(number - 1).id(),
                sitting.person(),
                reason,
                comment,
                Instant.ofEpochMilli(clock.millis()));
    }

    private static String page(
            Sitting sitting, int number, String reason, String comment, String problem, Model model) {
        model.addAttribute("stem", sitting.presentation(number - 1).prompt());
        model.addAttribute("question", Attempts.path(sitting.id()) + "/questions/" + number);
        model.addAttribute("number", number);
        model.addAttribute("total", sitting.total());
        model.addAttribute("reason", reason);
        model.addAttribute("comment", comment);
        model.addAttribute("reportProblem", problem);
        return "itemreport/report";
    }
}
