package org.liaison.web.progress.mixup;

import java.util.Locale;
import java.util.Optional;
import org.liaison.content.Entity;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Drawn;
import org.liaison.web.quiz.FormKey;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows people whom they took for whom, and starts practice on such a pair. */
@Controller
@RequestMapping("/progress/mix-ups")
class MixUpController {

    private static final int MOST = 20;

    private final MixUps mixUps;
    private final Contrast contrast;
    private final Attempts attempts;
    private final Pack pack;
    private final MessageSource messages;

    MixUpController(MixUps mixUps, Contrast contrast, Attempts attempts, Pack pack, MessageSource messages) {
        this.mixUps = mixUps;
        this.contrast = contrast;
        this.attempts = attempts;
        this.pack = pack;
        this.messages = messages;
    }

    /**
     * A pair as the page lists it.
     *
     * @param tell how to tell the two apart; empty where the pack does not say
     */
    record Line(MixUps.Pair pair, Entity wanted, Entity chosen, String tell) {}

    @GetMapping
    String list(@CurrentPerson SignedIn person, Model model) {
        var pairs = mixUps.of(person.id());
        model.addAttribute("lines", pairs.stream().limit(MOST).map(this::line).toList());
        model.addAttribute("key", FormKey.fresh());
        return "progress/mix-ups";
    }

    private Line line(MixUps.Pair pair) {
        return new Line(
                pair,
                pack.entity(pair.wanted()),
                pack.entity(pair.chosen()),
                pack.tellApart(pair.wanted(), pair.chosen()));
    }

    /** Starts practice that sets the two side by side; a form sent twice starts one. */
    @PostMapping
    String practice(
            @RequestParam String wanted,
            @RequestParam String chosen,
            @RequestParam(defaultValue = "") String key,
            @CurrentPerson SignedIn person,
            RedirectAttributes next) {
        var one = entity(wanted);
        var other = entity(chosen);
        if (one.equals(other)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var startKey = startKey(key, one, other);
        var items = contrast.items(new Confusion(one.id(), other.id()), startKey.hashCode());
        if (items.isEmpty()) {
            next.addFlashAttribute("problem", "practice.nothing");
            return "redirect:/progress/mix-ups";
        }
        var title = messages.getMessage("mix-ups.or", new Object[] {one.label(), other.label()}, Locale.US);
        var id = attempts.start(person.id(), new Drawn(AttemptKind.PRACTICE, title, Optional.empty(), items), startKey);
        return "redirect:" + Attempts.path(id);
    }

    private static String startKey(String key, Entity one, Entity other) {
        return "pair " + FormKey.orFresh(key) + " " + Integer.toHexString((one.id() + " " + other.id()).hashCode());
    }

    private Entity entity(String id) {
        return pack.findEntity(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
