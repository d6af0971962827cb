package org.liaison.web.insight;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tables of figures by item, fact and template. */
@Controller
@RequestMapping("/insights")
class InsightController {

    private static final int LAST_PAGE = 10_000;

    private final Figures figures;
    private final Filter filter;

    InsightController(Figures figures, Filter filter) {
        this.figures = figures;
        this.filter = filter;
    }

    /** What the instructor chose to look at. */
    record Wish(String cohort, boolean graded, String sort, int page) {

        Wish {
            if (page < 1 || page > LAST_PAGE) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        }

        Order order() {
            return Order.named(sort);
        }
    }

    @GetMapping
    String byItem(
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "false") boolean graded,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @CurrentPerson SignedIn person,
            Model model) {
        return page("items", figures::byItem, new Wish(cohort, graded, sort, page), person, model);
    }

    @GetMapping("/facts")
    String byFact(
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "false") boolean graded,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @CurrentPerson SignedIn person,
            Model model) {
        return page("facts", figures::byFact, new Wish(cohort, graded, sort, page), person, model);
    }

    @GetMapping("/templates")
    String byTemplate(
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "false") boolean graded,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @CurrentPerson SignedIn person,
            Model model) {
        return page("templates", figures::byTemplate, new Wish(cohort, graded, sort, page), person, model);
    }

    private interface Drawn {
        Figures.Table of(Whose whose, Order order, int page);
    }

    private String page(String tab, Drawn drawn, Wish wish, SignedIn person, Model model) {
        var table = drawn.of(filter.whose(person.id(), wish.cohort(), wish.graded()), wish.order(), wish.page());
        model.addAttribute("tab", tab);
        model.addAttribute("table", table);
        model.addAttribute("cohorts", filter.own(person.id()));
        model.addAttribute("cohort", wish.cohort());
        model.addAttribute("graded", wish.graded());
        model.addAttribute("sort", wish.order().word());
        model.addAttribute("orders", Order.values());
        model.addAttribute("page", wish.page());
        model.addAttribute("pages", Math.max(1, (table.total() + Figures.A_PAGE - 1) / Figures.A_PAGE));
        return "insight/figures";
    }
}
