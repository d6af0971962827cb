package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One question: asking it, taking its answer, and explaining it once it is judged.
 *
 * <p>An answer is acknowledged by sending the browser on, which happens only after the answer is kept. Whatever cannot be kept
 * comes back with the question and what was sent, and the reason in one sentence.
 */
@Controller
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}")
class QuestionController {

    private final Sittings sittings;
    private final Desk desk;

    QuestionController(Sittings sittings, Desk desk) {
        this.sittings = sittings;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String saved,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sitting = desk.own(id, person);
        var slot = desk.slot(sitting, number);
        if (saved.matches("[0-9]{1,3}")) {
            model.addAttribute("savedNumber", saved);
            model.addAttribute("savedBefore", desk.savedAt(sitting, Integer.parseInt(saved) - 1));
        }
        Htmx.showAddress(request, response);
        return desk.question(sitting, slot, "", request, model);
    }

    @PostMapping
    String answer(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sitting = desk.own(id, person);
        var slot = desk.slot(sitting, number);
        var sent = Submission.of(sitting, slot, new Fields(form));
        if (!sitting.attempt().takes(slot) && !sent.problem().isEmpty()) {
            return tooLate(sitting, slot, sent, request, response, model);
        }
        if (!sent.problem().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var page = desk.asked(sitting, slot, sent.fields(), sent.problem(), request, model);
            model.addAttribute("seen", Seen.of(sent.fields()).sequence());
            return page;
        }
        if (sitting.attempt().takes(slot) && sent.isNothing()) {
            return "redirect:" + Desk.next(sitting, slot);
        }
        var receipt = sittings.answer(id, slot, sent.answer(), sent.key(), Seen.of(sent.fields()));
        if (receipt.fate() == Receipt.Fate.NEWER_STANDS) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return desk.overtaken(sittings.find(id).orElseThrow(), slot, sent.fields(), request, model);
        }
        return receipt.fate() == Receipt.Fate.KEPT
                ? "redirect:" + onward(sitting, slot)
                : tooLate(sittings.find(id).orElseThrow(), slot, sent, request, response, model);
    }

    /** To the explanation of the answer in practice; else to the next question, which says that this one is saved. */
    private static String onward(Sitting sitting, int slot) {
        return sitting.attempt().mode().judgesAtOnce()
                ? Attempts.path(sitting.id()) + "/questions/" + (slot + 1)
                : Desk.next(sitting, slot) + "?saved=" + (slot + 1);
    }

    /** Something else has been kept before: says what counts, and keeps what was typed where it can still be sent. */
    private String tooLate(
            Sitting sitting,
            int slot,
            Submission sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        if (sitting.attempt().takes(slot)) {
            return desk.asked(sitting, slot, sent.fields(), "answer.form-used", request, model);
        }
        return sitting.isClosed()
                ? desk.page(sitting, "quiz/closed", request, model)
                : desk.question(sitting, slot, "answer.stands", request, model);
    }
}
