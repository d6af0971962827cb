package org.liaison.web.progress.history;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.plot.LinePlot;
import org.liaison.web.plot.Plot;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Judgments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows people how their knowledge has grown, and everything they have taken, the newest first. */
@Controller
class HistoryController {

    private static final int A_PAGE = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private final Judgments judgments;
    private final Attempts attempts;
    private final Pack pack;
    private final MessageSource messages;
    private final Clock clock;

    HistoryController(Judgments judgments, Attempts attempts, Pack pack, MessageSource messages, Clock clock) {
        this.judgments = judgments;
        this.attempts = attempts;
        this.pack = pack;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/progress/history")
    String history(@RequestParam(defaultValue = "1") String page, @CurrentPerson SignedIn person, Model model) {
        var growth = Growth.of(judgments.of(person.id()), counted(), clock.instant());
        model.addAttribute("growth", growth);
        if (!growth.isEmpty()) {
            model.addAttribute("plot", plot(growth));
        }
        addTaken(attempts.of(person.id()), page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1, model);
        return "progress/history";
    }

    private static void addTaken(List<AttemptSummary> all, int page, Model model) {
        var pages = Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
        var shown = Math.min(page, pages);
        model.addAttribute("taken", all.subList((shown - 1) * A_PAGE, Math.min(all.size(), shown * A_PAGE)));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
    }

    private Set<FactId> counted() {
        return pack.lessons().stream()
                .flatMap(lesson -> lesson.facts().stream())
                .filter(id -> pack.findFact(id).filter(Fact::isAskable).isPresent())
                .collect(Collectors.toSet());
    }

    private Plot plot(Growth growth) {
        return LinePlot.over(growth.points().stream()
                        .map(point -> DAY.format(point.day()))
                        .toList())
                .line(
                        "second",
                        word("history.met"),
                        growth.points().stream().map(Growth.Point::met).toList())
                .line(
                        "first",
                        word("history.known"),
                        growth.points().stream().map(Growth.Point::known).toList())
                .drawn();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US).toLowerCase(Locale.US);
    }
}
