package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.InUtc;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/** What the pages of an attempt have in common: whose it is, where it goes on, and what they are drawn from. */
@Component
class Desk {

    private static final String HIDDEN_TIMER = "timer";
    private final Sittings sittings;
    private final Explanations explanations;
    private final TakenFor takenFor;
    private final Flags flags;
    private final InWords inWords;

    Desk(Sittings sittings, Explanations explanations, TakenFor takenFor, Flags flags, InWords inWords) {
        this.sittings = sittings;
        this.explanations = explanations;
        this.takenFor = takenFor;
        this.flags = flags;
        this.inWords = inWords;
    }

    /**
     * The attempt, if it is this person's; one of somebody else is as unknown as one that does not exist, and so is an open
     * placement, which has a page of its own.
     */
    Sitting own(AttemptId id, SignedIn person) {
        return find(id, person)
                .filter(sitting -> !isOpenPlacement(sitting))
                .map(sitting -> sittings.isTimeUp(sitting) ? sittings.timeOut(sitting.id()) : sitting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The attempt, of whatever kind, if it is this person's. */
    Optional<Sitting> find(AttemptId id, SignedIn person) {
        return sittings.own(id, person.id());
    }

    /** Whether its learner may see by now which answers were right. */
    boolean tells(Sitting sitting) {
        return sitting.showsAnswers(sittings.now());
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
        model.addAttribute("timer", timer(sitting, request));
        model.addAttribute("listed", ListedQuestion.of(sitting, flags.of(sitting.id())));
        model.addAttribute("steps", sitting.attempt().steps().size());
        return part ? template + " :: swap" : template;
    }

    private @Nullable Timer timer(Sitting sitting, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, HIDDEN_TIMER);
        var hidden = cookie != null && cookie.getValue().equals("hidden");
        return sitting.isOver()
                ? null
                : sitting.deadline()
                        .map(end -> new Timer(sittings.now(), end, hidden))
                        .orElse(null);
    }

    /** The page of a question: asked while it is open, explained once it is judged. */
    String question(Sitting sitting, int slot, String notice, HttpServletRequest request, Model model) {
        if (!sitting.attempt().standing(slot).isJudged()) {
            return asked(sitting, slot, given(sitting, slot), "", request, model);
        }
        if (!tells(sitting)) {
            return "redirect:" + Attempts.path(sitting.id());
        }
        model.addAttribute("explained", explanations.of(sitting, slot));
        model.addAttribute("mixUp", takenFor.in(sitting, slot).orElse(null));
        model.addAttribute("stands", notice);
        model.addAttribute("anotherKey", FormKey.fresh());
        model.addAttribute("flagged", isFlagged(sitting, slot));
        model.addAttribute("next", next(sitting, slot));
        return page(sitting, "quiz/explained", request, model);
    }

    /** The form filled in with the answer that is kept, and how sure the learner was of it. */
    private static Fields given(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        var fields =
                Fields.of(sitting.presentation(slot), attempt.response(slot).orElse(Response.BLANK));
        return attempt.last(slot)
                .flatMap(Step::certainty)
                .map(sure -> fields.with(Fields.CERTAINTY, String.valueOf(sure.level())))
                .orElse(fields);
    }

    /** The page that asks a question, filled in with these fields. */
    String asked(Sitting sitting, int slot, Fields fields, String problem, HttpServletRequest request, Model model) {
        var key = FormKey.fresh();
        var shown = sitting.presentation(slot);
        model.addAttribute("question", new Question(slot + 1, sitting.total(), shown, fields, problem, key));
        model.addAttribute("savedHere", savedAt(sitting, slot));
        model.addAttribute("flagged", isFlagged(sitting, slot));
        model.addAttribute("hint", sitting.attempt().hint(slot).orElse(null));
        model.addAttribute(
                "triesLeft",
                sitting.attempt().mode().tries() - sitting.attempt().triesAt(slot));
        model.addAttribute("skip", skip(sitting, slot));
        model.addAttribute("seen", sitting.lastStep(slot).map(Step::sequence).orElse(-1));
        return page(sitting, "quiz/question", request, model);
    }

    /** Where to go on without answering; empty from a question that has an answer, or is the only one left. */
    private static String skip(Sitting sitting, int slot) {
        return sitting.attempt().standing(slot) == Standing.ANSWERED
                ? ""
                : sitting.attempt()
                        .nextOpen(slot)
                        .map(open -> Attempts.path(sitting.id()) + "/questions/" + (open + 1))
                        .orElse("");
    }

    /** The page of a question that has been answered elsewhere meanwhile: what counts, and what was filled in here. */
    String overtaken(Sitting sitting, int slot, Fields fields, HttpServletRequest request, Model model) {
        var counting = sitting.attempt().response(slot).orElse(Response.BLANK);
        model.addAttribute("counts", inWords.of(sitting.presentation(slot), counting));
        return asked(sitting, slot, fields, "answer.newer", request, model);
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

    /** Whether the learner wants to come back to a question. */
    boolean isFlagged(Sitting sitting, int slot) {
        return flags.of(sitting.id()).contains(slot);
    }

    static String time(Instant at) {
        return InUtc.time(at);
    }

    /** Where to go from a question: through a graded quiz to its review, through practice to what is open, else to the results. */
    static String next(Sitting sitting, int slot) {
        var path = Attempts.path(sitting.id());
        if (sitting.ended().isPresent() || !sitting.attempt().mode().judgesAtOnce()) {
            var end = sitting.ended().isPresent() ? path : path + "/review";
            return slot + 1 < sitting.total() ? path + "/questions/" + (slot + 2) : end;
        }
        return sitting.attempt()
                .nextOpen(slot)
                .map(open -> path + "/questions/" + (open + 1))
                .orElse(path);
    }
}
