package org.liaison.web.find;

import org.jspecify.annotations.Nullable;
import org.liaison.content.Pack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, the finder and the glossary; all of them are asked by address, so that an answer can be passed on. */
@Controller
class FindController {

    private final Search search;
    private final ContactFinder finder;
    private final Pack pack;

    FindController(Search search, ContactFinder finder, Pack pack) {
        this.search = search;
        this.finder = finder;
        this.pack = pack;
    }

    @GetMapping("/find")
    String find(@RequestParam(name = "q", defaultValue = "") String question, Model model) {
        answer(question, model);
        model.addAttribute("typing", false);
        return "find/find";
    }

    /** The results alone, while somebody is still typing; they must leave the focus where it is. */
    @GetMapping(
            path = "/find",
            headers = {"HX-Request=true", "!HX-History-Restore-Request"})
    String found(@RequestParam(name = "q", defaultValue = "") String question, Model model) {
        answer(question, model);
        model.addAttribute("typing", true);
        return "find/find :: found";
    }

    private void answer(String question, Model model) {
        model.addAttribute("question", question.strip());
        if (!question.isBlank()) {
            model.addAttribute("findings", search.search(question));
        }
    }

    @GetMapping("/find/contact")
    String contact(
            @RequestParam(name = "need", required = false) @Nullable String need,
            @RequestParam(name = "circle", defaultValue = "") String circle,
            @RequestParam(name = "matter", defaultValue = "") String matter,
            Model model) {
        model.addAttribute("needs", finder.needs());
        model.addAttribute("circles", finder.circles());
        model.addAttribute("matters", finder.matters());
        model.addAttribute("need", need);
        model.addAttribute("circle", circle);
        model.addAttribute("matter", matter);
        if (need != null) {
            model.addAttribute("advice", finder.advise(need, circle, matter));
        }
        return "find/contact";
    }

    @GetMapping("/glossary")
    String glossary(Model model) {
        model.addAttribute("lines", TermLine.of(pack));
        return "find/glossary";
    }
}
