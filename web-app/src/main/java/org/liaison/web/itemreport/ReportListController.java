package org.liaison.web.itemreport;

import java.time.Instant;
import java.util.List;
import org.liaison.content.Pack;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AskedItems;
import org.liaison.web.quiz.Explained;
import org.liaison.web.quiz.Explanations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The reports, for those who look after the content. Who made one is not shown: the question is to be judged, not the learner. */
@Controller
@RequestMapping("/item-reports")
class ReportListController {

    private static final int A_PAGE = 50;
    private final ItemReports reports;
    private final AskedItems asked;
    private final Explanations explanations;
    private final Pack pack;

    ReportListController(ItemReports reports, AskedItems asked, Explanations explanations, Pack pack) {
        this.reports = reports;
        this.asked = asked;
        this.explanations = explanations;
        this.pack = pack;
    }

    /**
     * A report as the pages show it.
     *
     * @param explained the question with its key
     * @param lesson the lesson that teaches its fact; empty when none does
     */
    record Line(ItemReport report, Explained explained, String lesson) {

        public String at() {
            return day(report.at());
        }

        private static String day(Instant at) {
            return InUtc.minute(at);
        }
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        if (page < 1 || page > 10_000) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var found = reports.newest(A_PAGE + 1, (page - 1) * A_PAGE);
        model.addAttribute("lines", lines(found.stream().limit(A_PAGE).toList()));
        model.addAttribute("newer", page - 1);
        model.addAttribute("older", found.size() > A_PAGE ? page + 1 : 0);
        return "itemreport/list";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, Model model) {
        var report =
                reports.withId(new ReportId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", lines(List.of(report)).get(0));
        return "itemreport/one";
    }

    private List<Line> lines(List<ItemReport> some) {
        var items = asked.in(some.stream().map(ItemReport::attempt).toList());
        return some.stream()
                .map(report -> new Line(
                        report,
                        explanations.answeredRightly(
                                items.getOrDefault(report.attempt(), List.of()).get(report.slot())),
                        lesson(report)))
                .toList();
    }

    private String lesson(ItemReport report) {
        return pack.lessonOf(report.item().fact()).map(lesson -> lesson.value()).orElse("");
    }
}
