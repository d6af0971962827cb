package org.liaison.web.quiz;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Somebody who answers every question of an attempt right. */
public final class KnowsEverything {

    private final Sittings sittings;

    /** Answers in this application. */
    public KnowsEverything(ApplicationContext application) {
        sittings = application.getBean(Sittings.class);
    }

    /** Answers and hands in the attempt at this address. */
    public void take(String path) {
        var id = new AttemptId(path.substring(path.lastIndexOf('/') + 1));
        var sitting = sittings.find(id).orElseThrow();
        for (var slot = 0; slot < sitting.total(); slot++) {
            var answer = sitting.item(slot).modelResponse();
            sittings.answer(id, slot, answer, UUID.randomUUID().toString());
        }
        if (!sitting.attempt().mode().judgesAtOnce()) {
            sittings.handIn(id);
        }
    }
}
