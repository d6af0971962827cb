package org.liaison.web.insight;

import java.util.List;
import org.liaison.web.quiz.Attempts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what follows from attempts that ended before anything of the kind was kept, a few at a time, until none is left. */
@Component
class CatchUp {

    private static final long FIRST = 20_000;
    private static final long EVERY = 5_000;
    private static final int AT_ONCE = 100;

    private final ItemAnswers answers;
    private final ConfusedPairs mixUps;
    private final Attempts attempts;
    private final TransactionTemplate transactions;
    private volatile boolean done;

    CatchUp(ItemAnswers answers, ConfusedPairs mixUps, Attempts attempts, TransactionTemplate transactions) {
        this.answers = answers;
        this.mixUps = mixUps;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = FIRST, fixedDelay = EVERY)
    void untilDone() {
        if (!done) {
            done = some();
        }
    }

    /** Catches up with some attempts; true when none is left. */
    boolean some() {
        var missing = answers.missing(AT_ONCE);
        for (var id : missing) {
            transactions.executeWithoutResult(any -> attempts.sitting(id)
                    .ifPresent(sitting -> List.of(answers, mixUps).forEach(kept -> kept.keep(sitting))));
        }
        return missing.size() < AT_ONCE;
    }
}
