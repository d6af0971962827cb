package org.liaison.web.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows people how far they are with each stakeholder, and with the facts about one. */
@Controller
@RequestMapping("/progress/stakeholders")
class StakeholderProgressController {

    private final Progress progress;
    private final Pack pack;
    private final FactLines lines;

    StakeholderProgressController(Progress progress, Pack pack, FactLines lines) {
        this.progress = progress;
        this.pack = pack;
        this.lines = lines;
    }

    record StakeholderLine(Entity entity, Share share) {}

    @GetMapping
    String stakeholders(@RequestParam(defaultValue = "") String circle, @CurrentPerson SignedIn person, Model model) {
        var knowledge = progress.of(person.id());
        model.addAttribute(
                "lines",
                pack.entities().stream()
                        .filter(entity -> entity.sort().acts())
                        .filter(entity -> circle.isEmpty() || circle.equals(entity.circle()))
                        .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                        .map(entity -> new StakeholderLine(entity, knowledge.about(entity.id())))
                        .filter(line -> line.share().total() > 0)
                        .toList());
        model.addAttribute("circle", circle);
        model.addAttribute("circles", circles());
        return "progress/stakeholders";
    }

    private List<String> circles() {
        return pack.entities().stream()
                .filter(entity -> entity.sort().acts())
                .map(Entity::circle)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    @GetMapping("/{id}")
    String facts(@CurrentPerson SignedIn person, @PathVariable String id, Model model) {
        var entity = pack.findEntity(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var knowledge = progress.of(person.id());
        model.addAttribute("entity", entity);
        model.addAttribute("share", knowledge.about(entity.id()));
        model.addAttribute(
                "lines",
                lines.of(pack.factsOn(entity.id()).stream().map(Fact::id).toList(), knowledge));
        return "progress/stakeholder";
    }
}
