package org.liaison.web.progress;

import org.liaison.content.Pack;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.Judgments;
import org.springframework.stereotype.Component;

/** Tells what a person knows. */
@Component
public class Progress {

    private final Judgments judgments;
    private final Pack pack;

    Progress(Judgments judgments, Pack pack) {
        this.judgments = judgments;
        this.pack = pack;
    }

    /** What the person knows now; one query. */
    public Knowledge of(PersonId person) {
        return Knowledge.from(judgments.of(person), pack);
    }
}
