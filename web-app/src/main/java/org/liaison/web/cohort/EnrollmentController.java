package org.liaison.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Enrolling a list of people: a form, a rehearsal row by row, and then the real thing. */
@Controller
@RequestMapping("/cohorts/{id:[0-9a-f-]{36}}/enroll")
class EnrollmentController {

    private final Cohorts cohorts;
    private final Enrollment enrollment;

    EnrollmentController(Cohorts cohorts, Enrollment enrollment) {
        this.cohorts = cohorts;
        this.enrollment = enrollment;
    }

    /** Of somebody else's cohort, and of one that is archived, there is no such page. */
    @ModelAttribute("cohort")
    Cohort cohort(@PathVariable CohortId id, @CurrentPerson SignedIn person) {
        return cohorts.findTaught(id, person.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("list", "");
        return "cohort/enroll";
    }

    /** Rehearses a list, or enrolls it once its rehearsal was confirmed. The passwords of newcomers are shown once, and kept nowhere. */
    @PostMapping
    String enroll(
            @ModelAttribute("cohort") Cohort cohort,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @CurrentPerson SignedIn person,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("list", list);
        try {
            var roster = Roster.read(list);
            if (confirmed) {
                model.addAttribute("outcome", enrollment.enroll(cohort.id(), roster, person.id()));
                return "cohort/enrolled";
            }
            var verdicts = enrollment.rehearse(cohort.id(), roster);
            model.addAttribute("verdicts", verdicts);
            model.addAttribute("joining", count(verdicts, true));
            model.addAttribute("wrong", count(verdicts, false));
            return "cohort/rehearsal";
        } catch (Roster.Unreadable problem) {
            model.addAttribute("unreadable", problem.messageKey());
            model.addAttribute("line", problem.line());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "cohort/enroll";
        }
    }

    private static long count(List<Verdict> verdicts, boolean joining) {
        return verdicts.stream()
                .filter(verdict ->
                        joining ? verdict.fate().joins() : verdict.fate().isWrong())
                .count();
    }
}
