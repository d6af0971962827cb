package org.liaison.web.itemreview;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Reworded;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.insight.KnownItems;
import org.liaison.web.itemreport.ReportedItems;
import org.liaison.web.layout.InUtc;
import org.liaison.web.pack.Citations;
import org.liaison.web.quiz.Explanations;
import org.liaison.web.ruling.ItemStanding;
import org.liaison.web.ruling.ItemVerdicts;
import org.liaison.web.ruling.Said;
import org.liaison.web.ruling.Scope;
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

/** One item under review, and what a reviewer says of it. */
@Controller
@RequestMapping("/items/{item:[a-z0-9.~-]+~[0-9a-f]+}")
class ReviewedItemController {

    private final Reviewing reviewing;
    private final ItemVerdicts verdicts;
    private final KnownItems known;
    private final ReportedItems reported;
    private final Explanations explanations;
    private final Citations citations;
    private final People people;
    private final Pack pack;
    private final Statements statements;

    ReviewedItemController(
            Reviewing reviewing,
            ItemVerdicts verdicts,
            KnownItems known,
            ReportedItems reported,
            Explanations explanations,
            Citations citations,
            People people,
            Pack pack) {
        this.reviewing = reviewing;
        this.verdicts = verdicts;
        this.known = known;
        this.reported = reported;
        this.explanations = explanations;
        this.citations = citations;
        this.people = people;
        this.pack = pack;
        statements = Statements.of(pack);
    }

    /** A fact that the item asks, with where it is written. */
    record Asked(String statement, List<Citations.Citation> citations) {}

    /** What was said, by whom. */
    record Word(Said said, String name, String at) {}

    @GetMapping
    String page(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String lesson,
            @CurrentPerson SignedIn person,
            Model model) {
        return shown(found(item), lesson, "", "", person, model);
    }

    private String shown(Item item, String lesson, String stem, String problem, SignedIn person, Model model) {
        var clearance = reviewing.clearance();
        var standing = clearance.of(item.id());
        model.addAttribute("item", item);
        model.addAttribute("standing", standing);
        model.addAttribute("asAsked", clearance.asAsked(item).stem());
        model.addAttribute("explained", explanations.answeredRightly(item));
        model.addAttribute("asked", asked(item));
        model.addAttribute("remarks", reported.on(item.id()));
        model.addAttribute("words", words(item));
        model.addAttribute("lesson", lesson);
        model.addAttribute("queue", reviewing.queue(lesson, clearance).orElse(null));
        model.addAttribute("stem", stem.isEmpty() ? clearance.asAsked(item).stem() : stem);
        model.addAttribute("stemProblem", problem);
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("instructs", person.roles().contains(Role.INSTRUCTOR));
        return "itemreview/item";
    }

    private List<Asked> asked(Item item) {
        return item.basis().facts().stream()
                .flatMap(id -> pack.findFact(id).stream())
                .map(fact -> new Asked(statements.say(fact), citations.of(fact.citations())))
                .toList();
    }

    private List<Word> words(Item item) {
        var said = verdicts.history(item.id());
        var names = people.withIds(said.stream().map(Said::by).distinct().toList()).stream()
                .collect(toMap(Person::id, Person::name));
        return said.stream()
                .map(one -> new Word(one, names.getOrDefault(one.by(), ""), InUtc.minute(one.at())))
                .toList();
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String lesson,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        return said(item, Scope.ITEM, ItemStanding.APPROVED, "", lesson, person, next);
    }

    @PostMapping("/hold")
    String hold(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String lesson,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        return said(item, Scope.ITEM, ItemStanding.HELD, reason, lesson, person, next);
    }

    @PostMapping("/block")
    String block(
            @PathVariable String item,
            @RequestParam(defaultValue = "ITEM") Scope scope,
            @RequestParam(defaultValue = "") String lesson,
            @RequestParam(defaultValue = "") String reason,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        return said(item, scope, ItemStanding.BLOCKED, reason, lesson, person, next);
    }

    /** Takes back whatever was said of the item itself, its pair or its template. */
    @PostMapping("/clear")
    String clear(
            @PathVariable String item,
            @RequestParam(defaultValue = "ITEM") Scope scope,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var id = found(item).id();
        reviewing.say(id, scope, ItemStanding.OPEN, "", person.id());
        next.addFlashAttribute("notice", "items.said.OPEN");
        return "redirect:/items/" + id;
    }

    @PostMapping("/reword")
    String reword(
            @PathVariable String item,
            @RequestParam(defaultValue = "") String stem,
            @RequestParam(defaultValue = "") String lesson,
            @CurrentPerson SignedIn person,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var found = found(item);
        var words = stem.replaceAll("\\s+", " ").strip();
        if (words.isEmpty() || words.length() > Reworded.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("stemMessage", "items.reword.length");
            return shown(found, lesson, words, "", person, model);
        }
        var problem = reviewing.reword(found, words, person.id());
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(found, lesson, words, problem.get(), person, model);
        }
        return onwards(found, ItemStanding.REWORDED, lesson, next);
    }

    private String said(
            String item,
            Scope scope,
            ItemStanding standing,
            String reason,
            String lesson,
            SignedIn person,
            RedirectAttributes next) {
        var found = found(item);
        var words = reason.strip();
        if (words.length() > Said.LONGEST_REASON) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        reviewing.say(found.id(), scope, standing, words, person.id());
        return onwards(found, standing, lesson, next);
    }

    /** To the next item of the queue that the reviewer came along, or back to the item. */
    private String onwards(Item item, ItemStanding standing, String lesson, RedirectAttributes next) {
        next.addFlashAttribute("notice", "items.said." + standing.name());
        if (lesson.isEmpty()) {
            return "redirect:/items/" + item.id();
        }
        next.addAttribute("lesson", lesson);
        return reviewing
                .queue(lesson, reviewing.clearance())
                .flatMap(queue -> queue.next(item.id()))
                .map(another -> "redirect:/items/" + another.id())
                .orElse("redirect:/items");
    }

    private Item found(String item) {
        return KnownItems.parsed(item)
                .flatMap(known::withId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
