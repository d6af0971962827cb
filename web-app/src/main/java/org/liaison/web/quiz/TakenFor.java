package org.liaison.web.quiz;

import java.util.Optional;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Confusions;
import org.liaison.engine.item.Response;
import org.springframework.stereotype.Component;

/** Says in words whom a judged answer takes for whom. */
@Component
class TakenFor {

    private final Pack pack;

    TakenFor(Pack pack) {
        this.pack = pack;
    }

    /**
     * One taken for another.
     *
     * @param tell how to tell the two apart; empty where the pack does not say
     */
    record MixUp(Entity chosen, Entity wanted, String tell) {}

    /** The mix-up in the answer to a slot; empty while it is not judged, when it is right, and when it names nobody instead. */
    Optional<MixUp> in(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        if (!attempt.standing(slot).isJudged() || attempt.ruling(slot).isPresent()) {
            return Optional.empty();
        }
        return Confusions.in(sitting.item(slot), attempt.response(slot).orElse(Response.BLANK)).stream()
                .filter(confusion -> isKnown(confusion.chosen()) && isKnown(confusion.wanted()))
                .map(this::mixUp)
                .findFirst();
    }

    private MixUp mixUp(Confusion confusion) {
        return new MixUp(
                pack.entity(confusion.chosen()),
                pack.entity(confusion.wanted()),
                pack.tellApart(confusion.chosen(), confusion.wanted()));
    }

    private boolean isKnown(EntityId id) {
        return pack.findEntity(id).isPresent();
    }
}
