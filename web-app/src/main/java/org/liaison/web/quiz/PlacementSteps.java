package org.liaison.web.quiz;

import java.util.Optional;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.mastery.PlacementOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the steps of placements; each step is one transaction. */
@Service
class PlacementSteps {

    private final Ledger ledger;
    private final Judgments judgments;
    private final PlacementCredits credits;

    PlacementSteps(Ledger ledger, Judgments judgments, PlacementCredits credits) {
        this.ledger = ledger;
        this.judgments = judgments;
        this.credits = credits;
    }

    /**
     * Keeps an answer to the question that is open, and what follows from it: the next item, or the end and what the whole is
     * evidence of. An answer to any other question, or a second one to this, changes nothing.
     */
    @Transactional
    Receipt add(AttemptId id, Step step, String clientKey, Optional<Item> next, PlacementOutcome outcome) {
        ledger.take(id);
        var sitting = ledger.find(id).orElseThrow();
        var sent = ledger.sentWith(id, clientKey);
        if (sent.isPresent()) {
            return new Receipt(Receipt.Fate.KEPT, sent.get().at());
        }
        var isOpen = sitting.ended().isEmpty() && step.slot() == sitting.total() - 1;
        if (!isOpen || sitting.attempt().steps().size() != step.sequence()) {
            return new Receipt(Receipt.Fate.ANOTHER_STANDS, step.at());
        }
        ledger.add(id, step, clientKey);
        next.ifPresentOrElse(
                item -> ledger.addItem(id, sitting.total(), item), () -> end(sitting.with(step), step, outcome));
        return new Receipt(Receipt.Fate.KEPT, step.at());
    }

    private void end(Sitting answered, Step last, PlacementOutcome outcome) {
        var ended = answered.endedAt(last.at());
        ledger.end(ended.id(), last.at(), ended.attempt().score().orElseThrow(), Optional.empty());
        judgments.keep(ended);
        credits.add(ended.id(), outcome.known(), outcome.canSkip());
    }
}
