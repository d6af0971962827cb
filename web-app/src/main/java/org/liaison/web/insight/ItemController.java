package org.liaison.web.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Answer;
import org.liaison.engine.analysis.DistractorStatistics;
import org.liaison.engine.analysis.DistractorStatistics.Pick;
import org.liaison.engine.analysis.Figure;
import org.liaison.engine.analysis.ItemStatistics;
import org.liaison.engine.generate.Statements;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.pack.Citations;
import org.liaison.web.quiz.Explained;
import org.liaison.web.quiz.Explanations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One item: what it asks, what was answered, and what that says. */
@Controller
class ItemController {

    private final KnownItems known;
    private final ItemAnswers answers;
    private final Explanations explanations;
    private final Citations citations;
    private final Filter filter;
    private final Pack pack;
    private final Statements statements;

    ItemController(
            KnownItems known,
            ItemAnswers answers,
            Explanations explanations,
            Citations citations,
            Filter filter,
            Pack pack) {
        this.known = known;
        this.answers = answers;
        this.explanations = explanations;
        this.citations = citations;
        this.filter = filter;
        this.pack = pack;
        statements = Statements.of(pack);
    }

    /**
     * One part of the item with what became of it.
     *
     * @param times how often it was chosen, was right, or was typed
     * @param share the same in percent of all answers, with its interval; empty under ten answers
     * @param working the key of the words on how it works; empty where that is not told
     */
    record Part(Explained.Part part, int times, String share, String working) {}

    /** The fact it asks: in words, where it is taught, and where it is written. */
    record Asked(String statement, String path, List<Citations.Citation> citations) {}

    @GetMapping("/insights/items/{item:[a-z0-9.~-]+}")
    String item(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "false") boolean graded,
            @CurrentPerson SignedIn person,
            Model model) {
        var found = KnownItems.parsed(item)
                .flatMap(known::withId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var whose = filter.whose(person.id(), cohort, graded);
        var its = answers.of(found.id(), whose);
        var options = options(found, its);
        model.addAttribute("item", found);
        model.addAttribute("explained", explanations.answeredRightly(found));
        model.addAttribute("reading", Reading.of(statistics(found.id(), its), options));
        model.addAttribute("efficiency", efficiency(statistics(found.id(), its)));
        model.addAttribute("parts", parts(found, whose, its.size(), options));
        model.addAttribute("typed", typed(found, whose));
        model.addAttribute("asked", asked(found));
        model.addAttribute("cohort", cohort);
        return "insight/item";
    }

    private static ItemStatistics statistics(ItemId id, List<AnsweredItem> its) {
        return ItemStatistics.of(
                id.toString(),
                its.stream()
                        .map(answer -> new Answer(id, answer.earned(), answer.rest(), answer.guessing()))
                        .toList());
    }

    private static String efficiency(ItemStatistics statistics) {
        var figure = statistics.efficiency();
        return statistics.n() < Figure.TOO_FEW || !figure.isKnown()
                ? ""
                : String.format(Locale.ROOT, "%.0f", figure.value());
    }

    private static List<DistractorStatistics> options(Item item, List<AnsweredItem> its) {
        if (!(item instanceof Choice choice)) {
            return List.of();
        }
        var texts = choice.options().stream().collect(Collectors.toMap(Option::id, Option::text));
        return DistractorStatistics.table(
                choice.key().text(),
                choice.options().stream().map(Option::text).toList(),
                its.stream()
                        .map(answer ->
                                new Pick(texts.getOrDefault(answer.response().value(0), ""), answer.rest()))
                        .toList());
    }

    private List<Part> parts(Item item, Whose whose, int n, List<DistractorStatistics> options) {
        var times = counts(item, whose).stream()
                .collect(Collectors.toMap(OptionCount::text, OptionCount::times, Integer::sum));
        var workings = options.stream().collect(Collectors.toMap(DistractorStatistics::option, Function.identity()));
        return explanations.answeredRightly(item).parts().stream()
                .map(part -> part(part, times, n, Optional.ofNullable(workings.get(part.text()))))
                .toList();
    }

    private static Part part(
            Explained.Part part, Map<String, Integer> times, int n, Optional<DistractorStatistics> statistics) {
        var count = times.getOrDefault(part.text(), 0);
        var share = Figure.share(count, n).times(100);
        return new Part(
                part,
                count,
                n < Figure.TOO_FEW
                        ? ""
                        : "%d%% (%d–%d)"
                                .formatted(
                                        Math.round(share.value()), Math.round(share.low()), Math.round(share.high())),
                statistics
                        .map(option -> "insights.working." + option.working().name())
                        .orElse(""));
    }

    /** What was typed, where the answer is typed. */
    private List<OptionCount> typed(Item item, Whose whose) {
        return item instanceof ShortAnswer ? counts(item, whose) : List.of();
    }

    private List<OptionCount> counts(Item item, Whose whose) {
        return OptionCount.of(item, answers.given(List.of(item.id()), whose).getOrDefault(item.id(), List.of()));
    }

    private List<Asked> asked(Item item) {
        return item.basis().facts().stream()
                .flatMap(id -> pack.findFact(id).stream())
                .map(fact -> new Asked(statements.say(fact), path(fact), citations.of(fact.citations())))
                .toList();
    }

    private String path(Fact fact) {
        return pack.lessonOf(fact.id())
                .map(lesson -> "/learn/" + lesson + "#fact-" + fact.id())
                .orElse("/stakeholders/" + fact.subject());
    }
}
