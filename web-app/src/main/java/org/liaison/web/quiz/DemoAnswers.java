package org.liaison.web.quiz;

import java.time.Clock;
import java.util.Optional;
import org.liaison.engine.attempt.Attempt;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/** Answers for the people of a demonstration, all right; for nobody else. */
@Component
public class DemoAnswers {

    private final LiaisonSettings settings;
    private final Sittings sittings;
    private final Codes codes;
    private final Clock clock;

    DemoAnswers(LiaisonSettings settings, Sittings sittings, Codes codes, Clock clock) {
        this.settings = settings;
        this.sittings = sittings;
        this.codes = codes;
        this.clock = clock;
    }

    /** Answers every question of an attempt, and hands it in. */
    public void allRight(AttemptId id) {
        if (!settings.demo()) {
            throw new IllegalStateException("This is no demonstration");
        }
        var sitting = sittings.find(id).orElseThrow();
        for (var slot = 0; slot < sitting.total(); slot++) {
            var answer = sitting.item(slot).modelResponse();
            sittings.answer(id, slot, answer, FormKey.fresh());
        }
        sittings.handIn(id);
    }

    /** The same form for somebody else: drawing another takes longer than a demonstration should take to start. */
    public AttemptId again(AttemptId id, PersonId person, String startKey) {
        var form = sittings.find(id).orElseThrow();
        var sitting = new Sitting(
                AttemptId.random(),
                person,
                form.kind(),
                form.title(),
                form.lesson(),
                codes.seed(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Attempt.at(form.attempt().items(), form.attempt().mode()),
                form.terms(),
                Optional.empty(),
                false);
        return sittings.start(sitting, startKey);
    }
}
