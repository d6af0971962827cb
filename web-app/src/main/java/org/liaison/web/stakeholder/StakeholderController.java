package org.liaison.web.stakeholder;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The stakeholders from A to Z, and the page of each. */
@Controller
@RequestMapping("/stakeholders")
class StakeholderController {

    private final Stakeholders stakeholders;

    StakeholderController(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("circles", stakeholders.byCircle());
        model.addAttribute("others", stakeholders.others());
        return "stakeholder/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable("id") String id, Model model) {
        var page = stakeholders.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page);
        return "stakeholder/stakeholder";
    }
}
