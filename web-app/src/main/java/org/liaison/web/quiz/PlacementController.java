package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liaison.engine.item.Response;
import org.liaison.engine.mastery.Placement;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * A placement, one question at a time: only the question that is open can be seen and answered.
 *
 * <p>An answer stands once it is sent, since the next question follows from it.
 */
@Controller
@RequestMapping("/placement/{id:[0-9a-f-]{36}}")
class PlacementController {

    /** Where the outcome is told. */
    private static final String OUTCOME = "redirect:/onboarding/start-here";

    private static final String NUMBER = "number";

    private final Desk desk;
    private final Placements placements;

    PlacementController(Desk desk, Placements placements) {
        this.desk = desk;
        this.placements = placements;
    }

    @GetMapping
    String show(
            @PathVariable AttemptId id,
            @RequestParam(defaultValue = "") String stands,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            Model model) {
        var sitting = own(id, person);
        var slot = sitting.total() - 1;
        var problem = stands.isEmpty() ? "" : "placement.stands";
        return sitting.isOver()
                ? OUTCOME
                : asked(sitting, Fields.of(sitting.presentation(slot), Response.BLANK), problem, request, model);
    }

    @PostMapping
    String answer(
            @PathVariable AttemptId id,
            @RequestParam MultiValueMap<String, String> form,
            @CurrentPerson SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sitting = own(id, person);
        if (sitting.isOver()) {
            return OUTCOME;
        }
        var slot = sitting.total() - 1;
        var fields = new Fields(form);
        if (!fields.one(NUMBER).equals(String.valueOf(slot + 1))) {
            return "redirect:" + Placements.path(id) + (wasSent(sitting, fields) ? "" : "?stands=1");
        }
        var sent = PlacementAnswer.of(sitting.presentation(slot), fields);
        if (!sent.problem().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return asked(sitting, fields, sent.problem(), request, model);
        }
        placements.answer(sitting, slot, sent.response(), sent.key());
        return "redirect:" + Placements.path(id);
    }

    /** Whether a form for an earlier question came again with the answer that stands. */
    private static boolean wasSent(Sitting sitting, Fields fields) {
        var number = fields.one(NUMBER);
        if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > sitting.total()) {
            return false;
        }
        var slot = Integer.parseInt(number) - 1;
        var again = PlacementAnswer.of(sitting.presentation(slot), fields);
        return again.problem().isEmpty()
                && sitting.attempt()
                        .response(slot)
                        .filter(again.response()::equals)
                        .isPresent();
    }

    private Sitting own(AttemptId id, SignedIn person) {
        return desk.find(id, person)
                .filter(sitting -> sitting.kind() == AttemptKind.PLACEMENT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String asked(Sitting sitting, Fields fields, String problem, HttpServletRequest request, Model model) {
        var key = FormKey.fresh();
        var slot = sitting.total() - 1;
        model.addAttribute(
                "question", new Question(slot + 1, sitting.total(), sitting.presentation(slot), fields, problem, key));
        model.addAttribute("most", Placement.MOST);
        model.addAttribute("action", Placements.path(sitting.id()));
        return desk.page(sitting, "quiz/placement", request, model);
    }
}
