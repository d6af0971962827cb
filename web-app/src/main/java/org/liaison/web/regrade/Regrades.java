package org.liaison.web.regrade;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.Rescoring;
import org.liaison.web.quiz.Rescoring.Effect;
import org.liaison.web.ruling.Decision;
import org.liaison.web.ruling.Rulings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about items, with all scores that follow, in one transaction: all of it is kept or nothing. */
@Service
@Transactional(readOnly = true)
class Regrades {

    private final Rulings rulings;
    private final Rescoring rescoring;
    private final ScoreChanges changes;
    private final Clock clock;

    Regrades(Rulings rulings, Rescoring rescoring, ScoreChanges changes, Clock clock) {
        this.rulings = rulings;
        this.rescoring = rescoring;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a ruling would do to the scores there are. */
    List<Effect> rehearse(ItemId item, Ruling ruling) {
        var all = rulings.inForce();
        all.put(item, ruling);
        return rescoring.rehearse(item, all);
    }

    /** Rules, and makes the scores follow; the same ruling sent twice is made once. */
    @Transactional
    List<Effect> apply(ItemId item, Ruling ruling, String reason, PersonId by) {
        var taken = rescoring.take(item);
        var standing = rulings.standing(item).map(Decision::ruling);
        return standing.filter(ruling::equals).isPresent()
                ? List.of()
                : decide(Decision.ruling(item, ruling, reason, by, now()), taken);
    }

    /**
     * Takes a ruling back, so that the one before it counts again, or the key; changes nothing when it is not the one that counts.
     *
     * @param decision the id of the ruling
     */
    @Transactional
    List<Effect> undo(ItemId item, String decision, String reason, PersonId by) {
        var taken = rescoring.take(item);
        return rulings.standing(item)
                .filter(standing -> standing.id().equals(decision))
                .map(standing -> decide(standing.undone(reason, by, now()), taken))
                .orElse(List.of());
    }

    private List<Effect> decide(Decision decision, List<AttemptId> taken) {
        rulings.add(decision);
        var effects = rescoring.rescore(taken);
        effects.stream().filter(Effect::isChange).forEach(effect -> changes.add(decision.id(), effect));
        return effects;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
