package org.liaison.web.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Score;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what attempts at an item would earn under other rulings, and makes their scores follow from those that are in force. */
@Service
public class Rescoring {

    private final Ledger ledger;
    private final Judgments judgments;

    Rescoring(Ledger ledger, Judgments judgments) {
        this.ledger = ledger;
        this.judgments = judgments;
    }

    /**
     * What an attempt that is over has earned and would earn, or earns now.
     *
     * @param before the points before
     * @param after the points after
     * @param outOf the points there are
     */
    public record Effect(
            AttemptId attempt,
            PersonId person,
            AttemptKind kind,
            String title,
            double before,
            double after,
            int outOf) {

        /** Whether the score is another one. */
        public boolean isChange() {
            return Double.compare(before, after) != 0;
        }

        public int percentBefore() {
            return percent(before);
        }

        public int percentAfter() {
            return percent(after);
        }

        private int percent(double points) {
            return (int) Math.round(100 * points / outOf);
        }
    }

    /** What the attempts at an item that are over would earn under these rulings; changes nothing. */
    @Transactional(readOnly = true)
    public List<Effect> rehearse(ItemId item, Map<ItemId, Ruling> rulings) {
        return ledger.asking(item).stream()
                .flatMap(id -> ledger.find(id).stream())
                .flatMap(sitting -> effect(sitting, sitting.under(rulings)).stream())
                .toList();
    }

    /**
     * Takes the turn of every attempt at an item, of open ones too, until the transaction ends: one that is handed in at this moment
     * is judged before or after and never in between, and two decisions about the item come one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AttemptId> take(ItemId item) {
        var attempts = ledger.asking(item);
        attempts.forEach(ledger::take);
        return attempts;
    }

    /** Makes all that is kept about attempts whose turn is taken follow from the rulings in force; says what became of those over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Effect> rescore(List<AttemptId> taken) {
        return taken.stream().flatMap(id -> rescore(id).stream()).toList();
    }

    private Optional<Effect> rescore(AttemptId id) {
        var sitting = ledger.find(id).orElseThrow();
        var effect = effect(sitting, sitting);
        judgments.remake(sitting);
        effect.filter(Effect::isChange)
                .ifPresent(change -> ledger.correct(id, new Score(change.after(), change.outOf())));
        return effect;
    }

    private Optional<Effect> effect(Sitting sitting, Sitting judged) {
        return sitting.ended()
                .flatMap(end -> ledger.earned(sitting.id()))
                .flatMap(before -> judged.attempt().score().map(score -> effect(sitting, before, score.points())));
    }

    private static Effect effect(Sitting sitting, double before, double after) {
        return new Effect(
                sitting.id(), sitting.person(), sitting.kind(), sitting.title(), before, after, sitting.total());
    }
}
