package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of an attempt have in common: whose it is, where it goes on, and what they are drawn from. */
@Component
class Desk {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private final Sittings sittings;
    private final Explanations explanations;

    Desk(Sittings sittings, Explanations explanations) {
        this.sittings = sittings;
        this.explanations = explanations;
    }

    /**
     * The attempt, if it is this person's; one of somebody else is as unknown as one that does not exist, and so is an open
     * placement, which has a page of its own.
     */
    Sitting own(AttemptId id, SignedIn person) {
        return find(id, person)
                .filter(sitting -> !isOpenPlacement(sitting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The attempt, of whatever kind, if it is this person's. */
    Optional<Sitting> find(AttemptId id, SignedIn person) {
        return sittings.find(id).filter(sitting -> sitting.person().equals(person.id()));
    }

    static boolean isOpenPlacement(Sitting sitting) {
        return sitting.kind() == AttemptKind.PLACEMENT && !sitting.isOver();
    }

    /** The slot of a question, counted from 1 in addresses. */
    int slot(Sitting sitting, int number) {
        if (number < 1 || number > sitting.total()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return number - 1;
    }

    /** A page of an attempt, or its main part alone. */
    String page(Sitting sitting, String template, HttpServletRequest request, Model model) {
        var part = Htmx.wantsPart(request);
        model.addAttribute("quiz", QuizHead.of(sitting));
        model.addAttribute("swapped", part);
        return part ? template + " :: swap" : template;
    }

    /** The page of a question: asked while it is open, explained once it is judged. */
    String question(Sitting sitting, int slot, String notice, HttpServletRequest request, Model model) {
        if (!sitting.attempt().standing(slot).isJudged()) {
            var given = sitting.attempt().response(slot).orElse(Response.BLANK);
            return asked(sitting, slot, Fields.of(sitting.presentation(slot), given), "", request, model);
        }
        model.addAttribute("explained", explanations.of(sitting, slot));
        model.addAttribute("stands", notice);
        model.addAttribute("next", next(sitting, slot));
        return page(sitting, "quiz/explained", request, model);
    }

    /** The page that asks a question, filled in with these fields. */
    String asked(Sitting sitting, int slot, Fields fields, String problem, HttpServletRequest request, Model model) {
        var key = UUID.randomUUID().toString();
        var shown = sitting.presentation(slot);
        model.addAttribute("question", new Question(slot + 1, sitting.total(), shown, fields, problem, key));
        model.addAttribute("savedHere", savedAt(sitting, slot));
        return page(sitting, "quiz/question", request, model);
    }

    /** When the answer that counts for a slot was kept; empty when there is none. */
    String savedAt(Sitting sitting, int slot) {
        return sitting.attempt().steps().stream()
                .filter(step -> step.slot() == slot && !step.response().isBlank())
                .reduce((one, later) -> later)
                .map(Step::at)
                .map(Desk::time)
                .orElse("");
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /** Where to go from a question: through a graded quiz to its review, through practice to what is open, else to the results. */
    static String next(Sitting sitting, int slot) {
        var path = Attempts.path(sitting.id());
        if (sitting.ended().isPresent() || !sitting.attempt().mode().judgesAtOnce()) {
            var end = sitting.ended().isPresent() ? path : path + "/review";
            return slot + 1 < sitting.total() ? path + "/questions/" + (slot + 2) : end;
        }
        return sitting.attempt()
                .nextOpen()
                .map(open -> path + "/questions/" + (open + 1))
                .orElse(path);
    }
}
