package org.liaison.web.quiz;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the script of the timer how much time is left, since extra time may be given while an attempt is open. */
@RestController
class TimeController {

    private final Desk desk;
    private final Sittings sittings;

    TimeController(Desk desk, Sittings sittings) {
        this.desk = desk;
        this.sittings = sittings;
    }

    /**
     * The time by the server.
     *
     * @param ends when time is up; 0 for never
     * @param over whether the attempt is over
     */
    record Time(long now, long ends, boolean over) {}

    @GetMapping("/attempts/{id:[0-9a-f-]{36}}/time")
    Time time(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        var ends = sitting.deadline().map(end -> end.toEpochMilli()).orElse(0L);
        return new Time(sittings.now().toEpochMilli(), ends, sitting.isOver());
    }
}
