package org.liaison.web.quiz;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which scores of a person an instructor set by hand. */
@Component
class OwnOverrides implements OwnRecords<OwnOverrides.Set> {

    private final ScoreOverrides overrides;

    OwnOverrides(ScoreOverrides overrides) {
        this.overrides = overrides;
    }

    /** One score that was set. */
    record Set(AttemptId attempt, ScoreOverride override) {}

    @Override
    public List<OwnTable<Set, ?>> tables() {
        return List.of(OwnTable.<Set>named("scores-set-by-hand")
                .column("attempt", set -> set.attempt().value())
                .column("percent", set -> set.override().percent())
                .column("reason", set -> set.override().reason())
                .column("at", set -> set.override().at()));
    }

    @Override
    public void about(PersonId person, Consumer<Set> into) {
        overrides.about(person).forEach(into);
    }
}
