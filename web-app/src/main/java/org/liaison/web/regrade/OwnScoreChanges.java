package org.liaison.web.regrade;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which of a person's graded scores changed after the handing in, and why. */
@Component
class OwnScoreChanges implements OwnRecords<ScoreChange> {

    private final ScoreChanges changes;

    OwnScoreChanges(ScoreChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<OwnTable<ScoreChange, ?>> tables() {
        return List.of(OwnTable.<ScoreChange>named("score-changes")
                .column("attempt", change -> change.attempt().value())
                .column("percent before", ScoreChange::before)
                .column("percent after", ScoreChange::after)
                .column("reason", ScoreChange::reason)
                .column("at", ScoreChange::at));
    }

    @Override
    public void about(PersonId person, Consumer<ScoreChange> into) {
        changes.of(person, Instant.EPOCH).forEach(into);
    }
}
