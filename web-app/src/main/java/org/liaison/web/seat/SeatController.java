package org.liaison.web.seat;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on who sits where. */
@Controller
class SeatController {

    private final Seats seats;

    SeatController(SeatReader reader) {
        seats = reader.read();
    }

    @GetMapping("/seats")
    String seats(Model model) {
        model.addAttribute("seats", seats);
        return "seat/seats";
    }
}
