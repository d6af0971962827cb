package org.liaison.web.quiz;

import java.util.Locale;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the script of the timer how much time is left, since extra time may be given while an attempt is open. */
@RestController
class TimeController {

    private final Desk desk;
    private final Sittings sittings;
    private final MessageSource messages;

    TimeController(Desk desk, Sittings sittings, MessageSource messages) {
        this.desk = desk;
        this.sittings = sittings;
        this.messages = messages;
    }

    /**
     * The time by the server.
     *
     * @param ends when time is up; 0 for never
     * @param end the same in words; empty for never
     * @param over whether the attempt is over
     */
    record Time(long now, long ends, String end, boolean over) {}

    @GetMapping("/attempts/{id:[0-9a-f-]{36}}/time")
    Time time(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        var now = sittings.now();
        var timer = sitting.deadline().map(end -> new Timer(now, end, false));
        return new Time(
                now.toEpochMilli(),
                timer.map(Timer::endMillis).orElse(0L),
                timer.map(this::words).orElse(""),
                sitting.isOver());
    }

    private String words(Timer timer) {
        return messages.getMessage("timer.end", new Object[] {timer.end()}, Locale.US);
    }
}
