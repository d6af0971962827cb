package org.liaison.web.quiz;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Hands in the attempts that their learners have left and whose time is up; on several nodes at once it does so once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeSweep {

    private static final long PAUSE = 15_000;

    private final Sittings sittings;

    TimeSweep(Sittings sittings) {
        this.sittings = sittings;
    }

    @Scheduled(initialDelay = PAUSE, fixedDelay = PAUSE)
    void sweep() {
        sittings.overdue().forEach(sittings::timeOut);
    }
}
