package org.liaison.web.itemreview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.itemreport.ReportedItems;
import org.liaison.web.itemreport.ReportedItems.Reported;
import org.liaison.web.quiz.AskedItems;
import org.liaison.web.ruling.Clearance;
import org.liaison.web.ruling.ItemStanding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of a lesson, the items that learners reported, and whether review is required. */
@Controller
class QueueController {

    private static final int A_PAGE = 25;
    private static final int MOST_REPORTED = 25;

    private final Reviewing reviewing;
    private final ReportedItems reported;
    private final AskedItems asked;

    QueueController(Reviewing reviewing, ReportedItems reported, AskedItems asked) {
        this.reviewing = reviewing;
        this.reported = reported;
        this.asked = asked;
    }

    /** An item that learners reported. */
    record Line(ItemId item, String stem, int reports, ItemStanding standing) {}

    @GetMapping("/items")
    String list(
            @RequestParam(defaultValue = "") String lesson,
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var clearance = reviewing.clearance();
        var lessons = reviewing.lessons();
        var queue = reviewing
                .queue(lesson.isEmpty() ? lessons.get(0).id().value() : lesson, clearance)
                .filter(any -> page >= 1 && page <= 1000)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var lines = queue.standing(wanted(state));
        model.addAttribute("lessons", lessons);
        model.addAttribute("queue", queue);
        model.addAttribute(
                "lines", lines.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList());
        model.addAttribute("found", lines.size());
        model.addAttribute("state", state);
        model.addAttribute("standings", ItemStanding.values());
        model.addAttribute("page", page);
        model.addAttribute("pages", Math.max(1, (lines.size() + A_PAGE - 1) / A_PAGE));
        model.addAttribute(
                "first",
                queue.standing(Optional.of(ItemStanding.OPEN)).stream()
                        .findFirst()
                        .map(line -> line.item().id().toString())
                        .orElse(""));
        model.addAttribute("required", clearance.required());
        model.addAttribute("reported", reported(clearance));
        return "itemreview/queue";
    }

    private static Optional<ItemStanding> wanted(String state) {
        return Arrays.stream(ItemStanding.values())
                .filter(standing -> standing.name().equals(state))
                .findFirst();
    }

    private List<Line> reported(Clearance clearance) {
        var all = reported.all(MOST_REPORTED);
        var items = asked.in(all.stream().map(Reported::attempt).toList());
        return all.stream()
                .flatMap(one -> items.getOrDefault(one.attempt(), List.of()).stream()
                        .filter(item -> item.id().equals(one.item()))
                        .limit(1)
                        .map(item -> new Line(one.item(), item.stem(), one.reports(), clearance.of(one.item()))))
                .toList();
    }

    @PostMapping("/items/rule")
    String rule(@RequestParam boolean required, @CurrentPerson SignedIn person, RedirectAttributes next) {
        reviewing.require(required, person.id());
        next.addFlashAttribute("notice", required ? "items.rule.required" : "items.rule.free");
        return "redirect:/items";
    }
}
