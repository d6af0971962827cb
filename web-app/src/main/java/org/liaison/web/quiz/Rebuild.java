package org.liaison.web.quiz;

import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.Score;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares all that is derived from the answers, judgments and scores, with the answers themselves, and makes it anew from them. */
@Service
public class Rebuild {

    private final Ledger ledger;
    private final Judgments judgments;

    Rebuild(Ledger ledger, Judgments judgments) {
        this.ledger = ledger;
        this.judgments = judgments;
    }

    /**
     * What was found.
     *
     * @param attempts how many attempts were looked at
     * @param differing those of which something was kept that does not follow from their answers
     */
    public record Outcome(int attempts, List<AttemptId> differing) {

        public Outcome {
            differing = List.copyOf(differing);
        }
    }

    /** Compares, and changes nothing. */
    @Transactional(readOnly = true)
    public Outcome compare() {
        var all = ledger.all();
        return new Outcome(
                all.size(), all.stream().filter(id -> differs(sitting(id))).toList());
    }

    /** Makes anew whatever differs, all of it or nothing. */
    @Transactional
    public Outcome mend() {
        var found = compare();
        found.differing().forEach(id -> remake(sitting(id)));
        return found;
    }

    private Sitting sitting(AttemptId id) {
        return ledger.find(id).orElseThrow();
    }

    private boolean differs(Sitting sitting) {
        var earned = score(sitting).map(Score::points);
        return !judgments.follow(sitting) || !ledger.earned(sitting.id()).equals(earned);
    }

    private void remake(Sitting sitting) {
        judgments.remake(sitting);
        score(sitting).ifPresent(score -> ledger.correct(sitting.id(), score));
    }

    /** Only of an attempt that has ended. */
    private static Optional<Score> score(Sitting sitting) {
        return sitting.ended().flatMap(end -> sitting.attempt().score());
    }
}
